#include "dutch/paradigm.hpp"
#include "dutch/particles.hpp"
#include "dutch/spelling.hpp"
#include "dutch/strong_verbs.hpp"
#include "dutch/verb_parts.hpp"

#include <algorithm>

namespace draad {
namespace {

bool is_verb(std::string_view infinitive, const Lexicon& lexicon)
{
    const std::optional<WordClasses> classes = lexicon.find(infinitive);
    return (classes && classes->has(WordClass::infinitive)) ||
           std::ranges::find(strong_verbs(), infinitive, &StrongVerb::infinitive) != strong_verbs().end();
}

/// Whether the lists show that particle and base come apart: overgenomen; for particles that are never a prefix also by
/// a joined past, since verbs such as aankunnen have hardly a participle.
bool comes_apart(std::string_view infinitive, std::string_view particle, const PrincipalParts& base,
                 const Lexicon& lexicon)
{
    if (!lexicon.contains(infinitive)) {
        return true;
    }
    const auto is_joined = [&](const std::string& form) { return lexicon.contains(std::string(particle) + form); };
    const bool takes_ge =
        std::ranges::any_of(base.participles, [](const std::string& form) { return form.starts_with("ge"); });
    if (takes_ge || !may_be_prefix(particle)) {
        return std::ranges::any_of(base.participles, is_joined) ||
               (!may_be_prefix(particle) && std::ranges::any_of(base.pasts, is_joined));
    }
    // voorbereiden, aanbevelen: the base has a prefix of its own.
    return true;
}

void add_participles(Paradigm& paradigm, const PrincipalParts& parts)
{
    for (const std::string& participle : parts.participles) {
        paradigm.forms.push_back({participle, PartOfSpeech::verb, "voltooid deelwoord"});
        std::vector<std::string> inflected = before_vowel(participle);
        std::ranges::for_each(inflected, [](std::string& form) { form += "e"; });
        if (participle.ends_with('n')) {
            paradigm.add_attested(inflected, "voltooid deelwoord, verbogen");
        } else {
            paradigm.add_best(inflected, "voltooid deelwoord, verbogen");
        }
    }
}

std::vector<Form> simple_verb_forms(std::string_view infinitive, const Lexicon& lexicon)
{
    const PrincipalParts parts = principal_parts(infinitive, lexicon);
    Paradigm paradigm(PartOfSpeech::verb, lexicon);
    const std::string whole(infinitive);
    paradigm.forms.push_back({whole, PartOfSpeech::verb, "onbepaalde wijs"});
    for (const std::vector<std::string>& presents : {parts.stems, parts.third_persons}) {
        std::ranges::for_each(presents, [&](const std::string& form) { paradigm.add(form, "persoonsvorm"); });
    }
    for (const std::string& form : parts.further_presents) {
        paradigm.forms.push_back({form, PartOfSpeech::verb, "persoonsvorm"});
    }
    for (const std::string& form : parts.pasts) {
        paradigm.forms.push_back({form, PartOfSpeech::verb, "verleden tijd"});
    }
    add_participles(paradigm, parts);
    paradigm.add(whole + "d", "tegenwoordig deelwoord");
    paradigm.add(whole + "de", "tegenwoordig deelwoord, verbogen");
    return paradigm.forms;
}

}

VerbParts split_verb(std::string_view infinitive, const Lexicon& lexicon)
{
    for (const std::string_view particle : verb_particles()) {
        if (!infinitive.starts_with(particle)) {
            continue;
        }
        const std::string_view base = infinitive.substr(particle.size());
        if (base.size() >= 4 && is_verb(base, lexicon) &&
            comes_apart(infinitive, particle, principal_parts(base, lexicon), lexicon)) {
            return {particle, base};
        }
    }
    return {{}, infinitive};
}

std::vector<Form> verb_forms(std::string_view infinitive, const Lexicon& lexicon)
{
    const VerbParts parts = split_verb(infinitive, lexicon);
    std::vector<Form> forms = simple_verb_forms(parts.base, lexicon);
    if (parts.particle.empty()) {
        return forms;
    }
    Paradigm paradigm(PartOfSpeech::verb, lexicon);
    for (const Form& form : forms) {
        paradigm.add(std::string(parts.particle) + form.folded, form.how);
    }
    return paradigm.forms;
}

}
