#include "dutch/forms/paradigm.hpp"
#include "dutch/forms/spelling.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace draad {
namespace {

struct Irregular {
    std::string_view base;
    std::array<std::string_view, 4> degrees;
};

// ANS 6.4.1.4.
constexpr std::array irregular = {
    Irregular{"goed", {"beter", "betere", "best", "beste"}},
    Irregular{"kwaad", {"erger", "ergere", "ergst", "ergste"}},
    Irregular{"veel", {"meer", "meerdere", "meest", "meeste"}},
    Irregular{"weinig", {"minder", "mindere", "minst", "minste"}},
    Irregular{"graag", {"liever", "lievere", "liefst", "liefste"}},
};

/// The ending put behind every spelling that the base may take before a vowel.
std::vector<std::string> with_ending(std::string_view base, std::string_view ending)
{
    std::vector<std::string> forms = before_vowel(base);
    for (std::string& form : forms) {
        form += ending;
    }
    return forms;
}

/// duur → duurder, but snel → sneller: after r a d comes between.
std::string_view comparative_ending(std::string_view base)
{
    return base.ends_with('r') ? "der" : "er";
}

/// Comparatives that are hardly ever met as such: an ouder is a parent, a rechter a judge, a leger an army.
bool is_rather_a_noun(std::string_view base)
{
    return base == "oud" || base == "recht" || base == "leeg";
}

void add_comparative(Paradigm& paradigm, std::string_view base)
{
    if (base.ends_with('r')) {
        const std::string comparative = std::string(base) + std::string(comparative_ending(base));
        paradigm.add(comparative, "vergrotende trap");
        paradigm.add(comparative + "e", "vergrotende trap, verbogen");
        return;
    }
    if (!is_rather_a_noun(base)) {
        paradigm.add_best(with_ending(base, "er"), "vergrotende trap");
    }
    // grotere is a noun in the lists, but oudere of oud is one indeed.
    if (is_rather_a_noun(base)) {
        paradigm.add_best(with_ending(base, "ere"), "vergrotende trap, verbogen");
    } else {
        paradigm.add_first_known(with_ending(base, "ere"), "vergrotende trap, verbogen");
    }
}

/// As nouns for people: zieken, jongeren (ANS 6.6). Only those that are words, since -en makes verbs too.
void add_persons(Paradigm& paradigm, std::string_view base)
{
    constexpr std::string_view how = "zelfstandig gebruikt, meervoud";
    paradigm.add_person(with_ending(base, "en"), how);
    paradigm.add_person(with_ending(base, base.ends_with('r') ? "deren" : "eren"), how);
}

/// oude → ouwe, goede → goeie, dode → dooie, kwade → kwaaie: a d between a long vowel and e is weakened in speech.
/// Other vowels are left alone, for luie and rije are no luide and rijde. (d-syncope, as in broeder, broer.)
void add_weakened(Paradigm& paradigm, std::string_view base)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> weakened = {
        {{"oud", "ouwe"}, {"oed", "oeie"}, {"ood", "ooie"}, {"aad", "aaie"}}};
    for (const auto& [ending, spoken] : weakened)
        if (base.ends_with(ending))
            paradigm.add_certain(std::string(base.substr(0, base.size() - ending.size())) + std::string(spoken),
                                 how_of_spoken_form);
}

}

std::vector<Form> adjective_forms(std::string_view base, const Lexicon& lexicon)
{
    Paradigm paradigm(PartOfSpeech::adjective, lexicon);
    const std::string whole(base);
    paradigm.forms.push_back({whole, PartOfSpeech::adjective, "grondvorm"});
    paradigm.add_first_known(with_ending(base, "e"), "verbogen");
    if (is_adjective(base, lexicon)) {
        add_weakened(paradigm, base);
    }
    // Nederlands, Turks: what is written with a capital has no degrees.
    if (base.ends_with('s') && lexicon.find(base).value_or(WordClasses()).has(WordClass::name)) {
        return paradigm.forms;
    }
    const auto exception = std::ranges::find(irregular, base, &Irregular::base);
    if (exception != irregular.end()) {
        for (const std::string_view degree : exception->degrees) {
            paradigm.forms.push_back({std::string(degree), PartOfSpeech::adjective, "trap van vergelijking"});
        }
        return paradigm.forms;
    }
    add_comparative(paradigm, base);
    add_persons(paradigm, base);
    // groots is said as a base only: grootst belongs to groot.
    if (base.ends_with('s') && is_adjective(base.substr(0, base.size() - 1), lexicon)) {
        return paradigm.forms;
    }
    const std::string superlative = whole + (base.ends_with('s') ? "t" : "st");
    paradigm.add(superlative, "overtreffende trap");
    paradigm.add(superlative + "e", "overtreffende trap, verbogen");
    if (!base.ends_with('s')) {
        paradigm.add(whole + "s", "partitief");
    }
    return paradigm.forms;
}

}
