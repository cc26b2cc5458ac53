#include "dutch/forms/noun_plurals.hpp"

#include "dutch/forms/spelling.hpp"

#include <algorithm>
#include <array>

namespace draad {
namespace {

struct PluralEnd {
    std::string_view singular;
    std::string_view plural;
};

// ANS 3.5.3 and 3.5.4. A row holds for every noun that ends so, hence also for compounds.
constexpr auto irregular_ends = std::to_array<PluralEnd>({
    {"heid", "heden"},
    {"stad", "steden"},
    {"lid", "leden"},
    {"schip", "schepen"},
    {"smid", "smeden"},
    {"koe", "koeien"},
    {"vlo", "vlooien"},
    {"kind", "kinderen"},
    {"ei", "eieren"},
    {"lied", "liederen"},
    {"blad", "bladeren"},
    {"blad", "bladen"},
    {"kalf", "kalveren"},
    {"lam", "lammeren"},
    {"been", "benen"},
    {"been", "beenderen"},
    {"hoen", "hoenderen"},
    {"hoen", "hoenders"},
    {"rund", "runderen"},
    {"volk", "volkeren"},
    {"volk", "volken"},
    {"gemoed", "gemoederen"},
    {"gelid", "gelederen"},
    {"goed", "goederen"},
    {"rad", "raderen"},
    {"kleed", "kleden"},
    {"kleed", "klederen"},
    {"kleed", "kleren"},
    {"man", "mannen"},
    {"man", "lieden"},
    {"man", "lui"},

    {"um", "a"},
    {"um", "ums"},
    {"icus", "ici"},
    {"us", "i"},
    {"us", "ussen"},
    {"examen", "examina"},
    {"examen", "examens"},
    {"tentamen", "tentamina"},
    {"tentamen", "tentamens"},
    {"sis", "ses"},
    {"sis", "sissen"},
    {"vee", "veeen"},
    {"matrix", "matrices"},
    {"index", "indices"},
    {"index", "indexen"},
    {"schema", "schemata"},
    {"schema", "schema's"},
    {"thema", "themata"},
    {"thema", "thema's"},
    {"aanbod", "aanbiedingen"},
    {"beleg", "belegeringen"},
    {"regen", "regens"},
    {"zegen", "zegeningen"},
    {"raad", "raden"},
});

// A short vowel that becomes long in the plural: dag, dagen (ANS 3.5.2.3). These also make diminutives with a long
// vowel, as far as those are words: blaadje, gaatje.
constexpr auto lengthening = std::to_array<std::string_view>(
    {"bad",     "bedrag", "bevel", "blad",   "dag",   "dak",    "dal",  "gat",   "gebed", "gebod",   "gebrek", "glas",
     "god",     "graf",   "hof",   "hol",    "lot",   "oorlog", "slag", "slot",  "spel",  "staf",    "vat",    "verbod",
     "verdrag", "verlof", "weg",   "hertog", "gezag", "gebed",  "pad",  "schot", "gelag", "ontslag", "trap"});

/// kooi, lawaai, ui: the plural is as after a consonant.
bool ends_in_glide(std::string_view word)
{
    return word.size() > 1 && word.back() == 'i' && is_vowel(word[word.size() - 2]);
}

std::string lengthened(std::string_view singular)
{
    std::string word(singular);
    const char vowel = word[word.size() - 2];
    word.insert(word.size() - 1, 1, vowel);
    return word;
}

std::string diminutive_after_vowel(const std::string& word)
{
    const char last = word.back();
    const char before = word.size() > 1 ? word[word.size() - 2] : '\0';
    if (last == 'y' && !is_vowel(before)) {
        return word + "'tje";
    }
    if (std::string_view("aou").find(last) != std::string_view::npos && !is_vowel(before)) {
        return word + last + "tje";
    }
    return last == 'i' && !is_vowel(before) ? word + "etje" : word + "tje";
}

/// The spellings after a vowel; folding took the accent of cafe, whose diminutive is cafeetje.
std::vector<std::string> diminutives_after_vowel(const std::string& word)
{
    std::vector<std::string> forms = {diminutive_after_vowel(word)};
    if (word.ends_with('e') && !word.ends_with("ee")) {
        forms.push_back(word + "etje");
    }
    return forms;
}

}

std::vector<std::string> irregular_singulars(std::string_view plural)
{
    std::vector<std::string> singulars;
    for (const PluralEnd& end : irregular_ends) {
        if (plural.ends_with(end.plural)) {
            singulars.push_back(std::string(plural.substr(0, plural.size() - end.plural.size())) +
                                std::string(end.singular));
        }
    }
    return singulars;
}

std::vector<std::string> irregular_plurals(std::string_view singular)
{
    std::vector<std::string> plurals;
    for (const PluralEnd& end : irregular_ends) {
        // A man's plural is not lui: only compounds have it (zeelui, kooplieden).
        const bool needs_compound = end.plural == "lieden" || end.plural == "lui";
        // medici, but zus is a word of its own.
        const bool is_too_short = end.singular == "us" && singular.size() < 5;
        if (singular.ends_with(end.singular) && !(needs_compound && singular == end.singular) && !is_too_short) {
            plurals.push_back(std::string(singular.substr(0, singular.size() - end.singular.size())) +
                              std::string(end.plural));
        }
    }
    return plurals;
}

std::vector<std::string> plurals_with_en(std::string_view singular)
{
    if (singular.empty() || is_vowel(singular.back())) {
        const std::string word(singular);
        if (singular.ends_with("ee") || ends_in_glide(singular)) {
            return {word + "en"};
        }
        if (singular.ends_with("ie")) {
            return {word + "en", word + "n"};
        }
        // ziekten; oma and foto have no plural in -n.
        return singular.ends_with('e') ? std::vector{word + "n"} : std::vector<std::string>();
    }
    std::vector<std::string> stems =
        before_vowel(lengthens_in_plural(singular) ? lengthened(singular) : std::string(singular));
    for (std::string& stem : stems) {
        stem += "en";
    }
    return stems;
}

bool lengthens_in_plural(std::string_view singular)
{
    return std::ranges::any_of(lengthening, [&](std::string_view end) { return singular.ends_with(end); });
}

bool prefers_s(std::string_view singular)
{
    constexpr auto ends = std::to_array<std::string_view>({"el", "er", "em", "en", "aar", "aard", "eur", "ier", "ie",
                                                           "je", "oor", "or", "um", "a", "o", "i", "u", "y", "e"});
    return count_syllables(singular) > 1 &&
           std::ranges::any_of(ends, [&](std::string_view end) { return singular.ends_with(end); });
}

std::string plural_with_s(std::string_view singular)
{
    constexpr auto without_apostrophe =
        std::to_array<std::string_view>({"au", "ou", "eu", "ie", "oe", "ui", "ei", "ai", "oi", "ee", "ay", "ey", "oy"});
    const bool ends_in_long_vowel = std::string_view("aiouy").find(singular.back()) != std::string_view::npos;
    const bool is_spelled_out =
        std::ranges::any_of(without_apostrophe, [&](std::string_view end) { return singular.ends_with(end); });
    return std::string(singular) + (ends_in_long_vowel && !is_spelled_out ? "'s" : "s");
}

std::vector<std::string> diminutives(std::string_view singular)
{
    const std::string word(singular);
    if (word.size() < 2) {
        return {};
    }
    if (word.ends_with("jongen")) {
        return {word.substr(0, word.size() - 1) + "tje"};
    }
    const char last = word.back();
    std::vector<std::string> forms;
    if (is_vowel(last)) {
        return diminutives_after_vowel(word);
    }
    const std::string doubled = before_vowel(word).front() + "etje";
    const bool is_short = doubled.size() == word.size() + 5;
    if (word.ends_with("ing")) {
        forms = {word.substr(0, word.size() - 1) + "kje", word + "etje"};
    } else if (last == 'm') {
        forms = is_short ? std::vector{doubled, word + "pje"} : std::vector{word + "pje", doubled};
    } else if (std::string_view("lnrw").find(last) != std::string_view::npos || word.ends_with("ij")) {
        forms = is_short ? std::vector{doubled, word + "tje"} : std::vector{word + "tje", doubled};
    } else {
        forms = {word + "je", doubled, word + "etje"};
    }
    if (lengthens_in_plural(singular) || singular.ends_with("schip")) {
        forms.push_back((singular.ends_with("schip") ? word.substr(0, word.size() - 2) + "eep" : lengthened(word)) +
                        "je");
    }
    return forms;
}

}
