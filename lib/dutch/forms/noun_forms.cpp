#include "dutch/forms/noun_plurals.hpp"
#include "dutch/forms/paradigm.hpp"
#include "dutch/forms/spelling.hpp"
#include "dutch/words/function_words.hpp"

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

bool is_countable(std::string_view singular, const Lexicon& lexicon)
{
    return std::ranges::any_of(diminutives(singular), [&](const std::string& form) { return lexicon.contains(form); });
}

/// The one of several spellings that the lists hold as a plural, or else as no other word: zakken, since zaken are of
/// zaak.
std::optional<std::string> known_plural(const Paradigm& paradigm, std::string_view singular, const Lexicon& lexicon)
{
    std::vector<std::string> spellings = plurals_with_en(singular);
    // pauzen is of pauze, not of paus; ouderen of oudere, not of ouder. Such a form counts only for want of another.
    const auto strangers = std::stable_partition(spellings.begin(), spellings.end(), [&](const std::string& form) {
        const std::optional<WordClasses> other = lexicon.find(std::string_view(form).substr(0, form.size() - 1));
        const bool is_changed = !is_vowel(singular.back()) && form[form.size() - 3] != singular.back();
        const bool is_of_comparative =
            singular.ends_with("er") && is_adjective(singular.substr(0, singular.size() - 2), lexicon);
        const bool is_stranger =
            other && ((is_changed && other->has(WordClass::noun) && !other->has(WordClass::name)) || is_of_comparative);
        return !is_stranger;
    });
    if (paradigm.is_attested(plural_with_s(singular))) {
        spellings.erase(strangers, spellings.end());
    }
    // hertogen, which the lists call a verb's form.
    if (lengthens_in_plural(singular) && lexicon.contains(spellings.front())) {
        return spellings.front();
    }
    const auto known =
        std::ranges::find_if(spellings, [&](const std::string& form) { return paradigm.is_attested(form); });
    if (known != spellings.end()) {
        return *known;
    }
    // The lists give lijsten as a verb only: it is a plural too if there are lijstjes, whereas strijd has no plural.
    if (is_countable(singular, lexicon)) {
        const auto homograph =
            std::ranges::find_if(spellings, [&](const std::string& form) { return lexicon.contains(form); });
        return homograph == spellings.end() ? std::nullopt : std::optional(*homograph);
    }
    return std::nullopt;
}

/// plaats is not of plaat, nor brons of bron: a noun of its own, where there is another plural.
bool is_word_in_s(std::string_view singular, bool has_plural, const Lexicon& lexicon)
{
    const WordClasses classes = lexicon.find(plural_with_s(singular)).value_or(WordClasses());
    return has_plural && classes.has(WordClass::noun);
}

/// Chinezen: a nation's (ANS 3.5.2), whatever else the form may be.
std::optional<std::string> plural_of_nation(std::string_view singular, const Lexicon& lexicon)
{
    if (!singular.ends_with("ees") || !is_adjective(singular, lexicon)) {
        return std::nullopt;
    }
    std::string plural = std::string(singular.substr(0, singular.size() - 2)) + "zen";
    return lexicon.find(plural) ? std::optional(std::move(plural)) : std::nullopt;
}

/// in feite, ter sprake, ten voordele: the old dative (ANS 3.3), as far as the lists hold it and as no other word.
void add_dative(Paradigm& paradigm, std::string_view singular, const Lexicon& lexicon)
{
    if (is_vowel(singular.back()) || is_function_word(singular)) {
        return;
    }
    for (const std::string& stem : before_vowel(singular)) {
        const std::string form = stem + "e";
        std::optional<WordClasses> classes = lexicon.find(form);
        if (classes) {
            classes->remove(WordClass::compound_part);
        }
        if (classes && classes->is_empty()) {
            paradigm.add_certain(form, "oude naamval");
            return;
        }
    }
}

void add_plurals(Paradigm& paradigm, std::string_view singular, const Lexicon& lexicon)
{
    constexpr std::string_view how = "meervoud";
    const std::size_t before = paradigm.forms.size();
    if (const std::optional<std::string> plural = plural_of_nation(singular, lexicon)) {
        paradigm.add_certain(*plural, how);
        return;
    }
    const std::vector<std::string> irregular = irregular_plurals(singular);
    if (paradigm.add_attested(irregular, how)) {
        return;
    }
    // smeden is a verb too, but no other plural of smid.
    if (!irregular.empty() && irregular.front().size() > singular.size() && lexicon.contains(irregular.front())) {
        paradigm.add_certain(irregular.front(), how);
        return;
    }
    if (const std::optional<std::string> plural = known_plural(paradigm, singular, lexicon)) {
        paradigm.add_certain(*plural, how);
    }
    if (!is_word_in_s(singular, paradigm.forms.size() > before, lexicon)) {
        paradigm.add_attested({plural_with_s(singular)}, how);
    }
    // coaches: English nouns after a hiss.
    if (singular.ends_with("ch") || singular.ends_with("sh") || singular.ends_with("ss") || singular.ends_with('x')) {
        paradigm.add_attested({std::string(singular) + "es"}, how);
    }
    if (singular.ends_with("ing")) { // screeningen: also beside a plural in -s
        paradigm.add(std::string(singular) + "en", how);
    }
    if (paradigm.forms.size() > before) {
        return;
    }
    if (!irregular.empty()) {
        paradigm.add_best(irregular, how);
    } else if (prefers_s(singular)) {
        paradigm.add(plural_with_s(singular), how);
        if (singular.ends_with('e')) {
            paradigm.add(std::string(singular) + "n", how);
        }
    } else {
        paradigm.add_best(plurals_with_en(singular), how);
    }
}

void add_diminutives(Paradigm& paradigm, std::string_view singular)
{
    const std::size_t first = paradigm.forms.size();
    const std::vector<std::string> small = diminutives(singular);
    if (!paradigm.add_attested(small, "verkleinwoord")) {
        paradigm.add_best(small, "verkleinwoord");
    }
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
    add_plurals(paradigm, singular, lexicon);
    add_dative(paradigm, singular, lexicon);
    add_diminutives(paradigm, singular);
    return paradigm.forms;
}

}
