#include "dutch/forms/paradigm.hpp"
#include "dutch/forms/spelling.hpp"
#include "dutch/forms/verb_analysis.hpp"
#include "dutch/words/particles.hpp"

#include <algorithm>

namespace draad {
namespace {

/// update, game; but doe is no English stem.
bool ends_in_silent_e(const std::string& stem)
{
    return stem.size() > 2 && stem.ends_with('e') && !is_vowel(stem[stem.size() - 2]);
}

/// The participle as it is, as an adjective (overgenomen, betaalde) and, as far as these are words, as a person (de
/// betrokkenen).
void add_participle(Paradigm& paradigm, const std::string& participle, bool is_english)
{
    paradigm.add_certain(participle, "voltooid deelwoord");
    // overlede, gebroke: n is not heard after e. Only what no list holds.
    if (const std::string said = participle.substr(0, participle.size() - 1);
        participle.ends_with("en") && !paradigm.is_attested(said) && !paradigm.is_other_word(said))
        paradigm.add_certain(said, how_of_spoken_form);
    // gemanagede, no gemanagedde, since the e is silent.
    std::vector<std::string> inflected = is_english ? std::vector{participle} : before_vowel(participle);
    std::ranges::for_each(inflected, [](std::string& form) { form += "e"; });
    if (participle.ends_with('n')) {
        paradigm.add_attested({inflected.back(), inflected.back() + "n"}, "voltooid deelwoord, verbogen");
        return;
    }
    paradigm.add_first_known(inflected, "voltooid deelwoord, verbogen");
    std::ranges::for_each(inflected, [](std::string& form) { form += "n"; });
    paradigm.add_person(inflected, "voltooid deelwoord, zelfstandig");
}

/// The finite forms of zijn, hebben and the like, which no other verb may claim.
void add_auxiliary(Paradigm& paradigm, const std::string& particle, const PrincipalParts& parts)
{
    for (const std::vector<std::string>& forms : {parts.stems, parts.further_presents, parts.pasts}) {
        for (const std::string& form : forms) {
            paradigm.forms.push_back({particle + form, PartOfSpeech::verb, "persoonsvorm"});
        }
    }
}

/// All forms of base with the particle, which is empty for a verb that does not come apart, before them.
std::vector<Form> joined_forms(const VerbParts& verb, const PrincipalParts& parts, const Lexicon& lexicon)
{
    Paradigm paradigm(PartOfSpeech::verb, lexicon);
    const std::string particle(verb.particle);
    const std::string infinitive = particle + std::string(verb.base);
    paradigm.add_certain(infinitive, "onbepaalde wijs");
    const bool is_auxiliary = !parts.further_presents.empty();
    for (const std::string& form : parts.stems) {
        // wacht is also hij wacht.
        const bool is_bare = !is_auxiliary && !form.ends_with('t');
        paradigm.add(particle + form, is_bare ? how_of_bare_stem : "persoonsvorm");
    }
    for (const std::string& form : parts.third_persons) {
        paradigm.add_certain(particle + form, "persoonsvorm");
    }
    for (const std::string& form : parts.pasts) {
        paradigm.add_certain(particle + form, "verleden tijd");
    }
    if (is_auxiliary) {
        add_auxiliary(paradigm, particle, parts);
    }
    const bool is_english = std::ranges::any_of(parts.stems, ends_in_silent_e);
    for (const std::string& participle : parts.participles) {
        add_participle(paradigm, particle + participle, is_english);
    }
    paradigm.add(infinitive + "d", "tegenwoordig deelwoord");
    paradigm.add(infinitive + "de", "tegenwoordig deelwoord, verbogen");
    paradigm.add_attested({infinitive + "den"}, "tegenwoordig deelwoord, zelfstandig");
    return paradigm.forms;
}

}

std::vector<Form> verb_forms(const VerbAnalysis& verb, const Lexicon& lexicon)
{
    std::vector<Form> forms = joined_forms(verb.parts, verb.base, lexicon);
    if (may_be_prefix(verb.parts.particle)) {
        // Both óndergaan and ondergáán: the participle without ge- is the other verb's.
        const std::string infinitive = std::string(verb.parts.particle) + std::string(verb.parts.base);
        for (const std::string& participle : principal_parts(infinitive, lexicon).participles) {
            if (lexicon.contains(participle)) {
                forms.push_back({participle, PartOfSpeech::verb, "voltooid deelwoord"});
            }
        }
    }
    return forms;
}

}
