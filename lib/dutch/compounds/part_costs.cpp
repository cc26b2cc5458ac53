#include "dutch/compounds/part_costs.hpp"

#include "dutch/compounds/word_pieces.hpp"
#include "dutch/forms/spelling.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace draad {
namespace {

/// What a noun that no list holds costs more than others.
constexpr int cost_of_unlisted = 5;

int cost_by_length(std::string_view piece)
{
    return piece.size() <= 3 ? 5 : piece.size() == 4 ? 3 : piece.size() == 5 ? 2 : 1;
}

bool is_noun(WordClasses classes)
{
    return classes.has(WordClass::noun) || classes.has(WordClass::noun_form);
}

/// What a word's use in the lists adds or takes.
int cost_by_use(std::string_view piece, WordClasses classes)
{
    if (classes.is_empty()) {
        return 0;
    }
    if (classes.has(WordClass::compound_part)) {
        return piece.size() <= 4 ? -2 : 0;
    }
    return 1;
}

/// What a verb's short stem takes off that some or many nouns begin with: ijk|punten, leg|buis, eet|gedrag.
int discount_of_stem(std::string_view piece, WordClasses classes)
{
    constexpr std::size_t longest_short = 4;
    if (piece.size() > longest_short || !classes.has(WordClass::verb_form) || is_noun(classes)) {
        return 0;
    }
    return classes.has(WordClass::first_of_many) ? 3 : classes.has(WordClass::first_of_some) ? 2 : 0;
}

int cost_of_bare_modifier(std::string_view piece, const Lexicon& lexicon)
{
    if (!is_modifier(piece, lexicon)) {
        return impossible_part;
    }
    const WordClasses classes = lexicon.find(piece).value_or(WordClasses());
    const int by_class = is_noun(classes) ? 0 : classes.is_empty() && piece.size() <= 3 ? 3 : 2;
    return cost_by_length(piece) + by_class + cost_by_use(piece, classes) - discount_of_stem(piece, classes);
}

/// Nouns that take -s- in nearly every compound: omgangs|taal, veiligheids|plan (Leidraad 9.4 "tussenletters").
bool takes_s(std::string_view noun)
{
    constexpr auto ends =
        std::to_array<std::string_view>({"heid", "teit", "schap", "dom", "ing", "gang", "komst", "stand"});
    return noun.size() > 5 && std::ranges::any_of(ends, [&](std::string_view end) { return noun.ends_with(end); });
}

struct Link {
    std::string_view letters;
    int cost;
};

constexpr auto links = std::to_array<Link>({{"s", 1}, {"en", 1}, {"e", 3}, {"er", 4}});

/// -er- is of a plural in -eren: kinder|opvang by kinderen.
bool may_end_in(std::string_view link, std::string_view piece, const Lexicon& lexicon)
{
    return link != "er" || lexicon.contains(std::string(piece) + "en");
}

/// Nouns of verbs that no list need hold: opwekk|ers, eet|ster, houd|erij (ANS 12.3.1.4).
bool is_derived_from_verb(std::string_view piece, const Lexicon& lexicon)
{
    const auto is_infinitive = [&](const std::string& word) {
        return lexicon.find(word).value_or(WordClasses()).has(WordClass::infinitive);
    };
    for (const std::string_view ending : {"er", "ers", "ing", "ingen", "erij", "erijen"}) {
        constexpr std::size_t shortest_stem = 4;
        if (piece.ends_with(ending) && piece.size() >= ending.size() + shortest_stem &&
            is_infinitive(std::string(piece.substr(0, piece.size() - ending.size())) + "en")) {
            return true;
        }
    }
    for (const std::string_view ending : {"ster", "sters"}) {
        constexpr std::size_t shortest_stem = 3;
        if (!piece.ends_with(ending) || piece.size() < ending.size() + shortest_stem) {
            continue;
        }
        const std::vector<std::string> stems = before_vowel(piece.substr(0, piece.size() - ending.size()));
        if (std::ranges::any_of(stems, [&](const std::string& stem) { return is_infinitive(stem + "en"); })) {
            return true;
        }
    }
    return false;
}

}

int cost_of_head(std::string_view piece, const Lexicon& lexicon)
{
    if (!is_head(piece, lexicon)) {
        const bool is_derived = !lexicon.find(piece) && is_derived_from_verb(piece, lexicon);
        return is_derived ? cost_by_length(piece) + cost_of_unlisted : impossible_part;
    }
    const WordClasses classes = lexicon.find(piece).value_or(WordClasses());
    // zelf|organiserend, hulp|behoevend
    const bool is_participle = classes.has(WordClass::participle) && piece.ends_with("end");
    const int by_class = is_noun(classes) ? 0 : is_participle ? 1 : 3;
    return cost_by_length(piece) + by_class + cost_by_use(piece, classes);
}

int cost_of_modifier(std::string_view piece, const Lexicon& lexicon)
{
    const WordClasses classes = lexicon.find(piece).value_or(WordClasses());
    // gag|strips: a plural in -s is the noun with a linking s.
    const bool is_plural_in_s =
        piece.ends_with('s') && classes.has(WordClass::noun_form) && !classes.has(WordClass::noun);
    int best = is_plural_in_s ? impossible_part : cost_of_bare_modifier(piece, lexicon);
    if (takes_s(piece)) {
        best += 2;
    }
    for (const Link& link : links) {
        if (!piece.ends_with(link.letters) || piece.size() == link.letters.size()) {
            continue;
        }
        const std::string_view bare = piece.substr(0, piece.size() - link.letters.size());
        if (may_end_in(link.letters, piece, lexicon)) {
            const int of_link = link.letters == "s" && takes_s(bare) ? 0 : link.cost;
            best = std::min(best, cost_of_bare_modifier(bare, lexicon) + of_link);
        }
    }
    return std::min(best, impossible_part);
}

namespace {

/// How many other words of the lists have a part: 0 for few or none, 1 for some, 2 for many. A plural need not have
/// been counted.
int frequency_of(std::string_view piece, std::array<WordClass, 2> marks, const Lexicon& lexicon)
{
    const std::optional<WordClasses> known = lexicon.find(piece);
    const WordClasses classes = known.value_or(WordClasses());
    const bool is_form = !known || classes.has(WordClass::noun_form) || classes.has(WordClass::adjective_form);
    return classes.has(marks[1]) ? 2 : classes.has(marks[0]) || is_form ? 1 : 0;
}

int frequency_as_first(std::string_view piece, const Lexicon& lexicon)
{
    constexpr std::array marks = {WordClass::first_of_some, WordClass::first_of_many};
    int best = is_modifier(piece, lexicon) ? frequency_of(piece, marks, lexicon) : 0;
    for (const Link& link : links) {
        if (piece.ends_with(link.letters) && may_end_in(link.letters, piece, lexicon)) {
            best = std::max(best, frequency_of(piece.substr(0, piece.size() - link.letters.size()), marks, lexicon));
        }
    }
    return best;
}

}

int frequency_of_parts(std::string_view word, std::size_t cut, const Lexicon& lexicon)
{
    return frequency_as_first(word.substr(0, cut), lexicon) +
           frequency_of(word.substr(cut), {WordClass::last_of_some, WordClass::last_of_many}, lexicon);
}

int cost_of_rarity(std::string_view word, std::size_t cut, const Lexicon& lexicon)
{
    constexpr std::size_t sure_part = 5;
    constexpr std::size_t long_part = 7;
    const std::string_view left = word.substr(0, cut);
    const std::string_view right = word.substr(cut);
    // Those of nouns were counted: pijl|snel.
    const bool is_adjective = lexicon.find(right).value_or(WordClasses()).has(WordClass::adjective);
    if (!lexicon.contains(word) || is_adjective || left.ends_with('-')) {
        return 0;
    }
    const int first = left.size() >= long_part ? 2 : frequency_as_first(left, lexicon);
    const int last = right.size() >= long_part
                         ? 2
                         : frequency_of(right, {WordClass::last_of_some, WordClass::last_of_many}, lexicon);
    if (first + last > 0 && std::min(left.size(), right.size()) >= sure_part) {
        return first + last > 1 ? 0 : 3;
    }
    // By the two together: few other words have either, up to many have both.
    constexpr std::array<int, 5> costs = {6, 5, 4, 0, 0};
    return first == 1 && last == 1 ? 1 : costs[static_cast<std::size_t>(first + last)];
}

}
