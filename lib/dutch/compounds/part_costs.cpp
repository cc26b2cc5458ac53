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

int cost_of_bare_modifier(std::string_view piece, const Lexicon& lexicon)
{
    if (!is_modifier(piece, lexicon)) {
        return impossible_part;
    }
    const WordClasses classes = lexicon.find(piece).value_or(WordClasses());
    const int by_class = is_noun(classes) ? 0 : classes.is_empty() && piece.size() <= 3 ? 3 : 2;
    return cost_by_length(piece) + by_class + cost_by_use(piece, classes);
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

}
