#include "dutch/noun_plurals.hpp"
#include "dutch/paradigm.hpp"

#include <algorithm>

namespace draad {
namespace {

/// The noun at the end of a compound that the lists do not hold: organisatie in thuiszorgorganisatie.
std::string_view known_head(std::string_view word, const Lexicon& lexicon)
{
    constexpr std::size_t shortest_modifier = 2;
    constexpr std::size_t shortest_head = 4;
    for (std::size_t begin = shortest_modifier; begin + shortest_head <= word.size(); ++begin) {
        const std::optional<WordClasses> classes = lexicon.find(word.substr(begin));
        if (classes && classes->has(WordClass::noun)) {
            return word.substr(begin);
        }
    }
    return {};
}

void add_plurals(Paradigm& paradigm, std::string_view singular)
{
    const bool has_irregular = paradigm.add_attested(irregular_plurals(singular), "meervoud");
    const bool has_regular = paradigm.add_attested(regular_plurals(singular), "meervoud");
    if (!has_irregular && !has_regular) {
        const std::vector<std::string> irregular = irregular_plurals(singular);
        paradigm.add_best(irregular.empty() ? regular_plurals(singular) : irregular, "meervoud");
    }
}

void add_diminutives(Paradigm& paradigm, std::string_view singular)
{
    const std::vector<std::string> small = diminutives(singular);
    const std::size_t first = paradigm.forms.size();
    paradigm.add_best(small, "verkleinwoord");
    for (std::size_t i = first, end = paradigm.forms.size(); i < end; ++i) {
        paradigm.add(paradigm.forms[i].folded + "s", "verkleinwoord, meervoud");
    }
}

}

std::vector<Form> noun_forms(std::string_view singular, const Lexicon& lexicon)
{
    const std::string_view head = lexicon.find(singular) ? std::string_view() : known_head(singular, lexicon);
    if (!head.empty()) {
        const std::string modifier(singular.substr(0, singular.size() - head.size()));
        std::vector<Form> forms = noun_forms(head, lexicon);
        std::ranges::for_each(forms, [&](Form& form) { form.folded.insert(0, modifier); });
        return forms;
    }
    Paradigm paradigm(PartOfSpeech::noun, lexicon);
    paradigm.forms.push_back({std::string(singular), PartOfSpeech::noun, "enkelvoud"});
    add_plurals(paradigm, singular);
    add_diminutives(paradigm, singular);
    return paradigm.forms;
}

}
