#include "dutch/variants/parted_words.hpp"

#include "dutch/words/function_words.hpp"
#include "dutch/words/prepositions.hpp"
#include "dutch/words/pronouns.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace draad {

namespace {

using Words = std::span<const std::string_view>;

bool is_one_of(std::string_view word, Words list)
{
    return std::ranges::find(list, word) != list.end();
}

/// ermee and er mee, daarvan and daar van.
bool is_pronominal_adverb(std::string_view first, std::string_view second)
{
    return begins_pronominal_adverb(first) && joins_pronominal_adverb(second);
}

/// Adverbs that are written as one or as two, by sense or by habit: tenminste and ten minste, teveel and te veel.
/// (Taaladvies "aaneen of los".)
bool is_adverb_of_two(std::string_view word)
{
    constexpr auto adverbs = std::to_array<std::string_view>(
        {"tenminste", "tenslotte", "teneinde", "tengevolge", "terzake",   "tezamen",  "tekort",  "teveel",
         "tegoed",    "tevoren",   "teniet",   "zoveel",     "zover",     "zoiets",   "zomaar",  "zozeer",
         "evenveel",  "evengoed",  "evenzeer", "hoeveel",    "voorzover", "inplaats", "weleens", "allang",
         "alsmaar",   "dichtbij",  "tegemoet", "teloor",     "terecht",   "tekeer"});
    return is_one_of(word, adverbs);
}

/// A noun and nothing that may follow a verb by itself: in "ik speel goed" there is no speelgoed.
bool is_plain_noun(std::string_view word, const Lexicon& lexicon)
{
    const std::optional<WordClasses> classes = lexicon.find(word);
    if (!classes || classes->has(WordClass::adjective))
        return false;
    return classes->is_empty() || classes->has(WordClass::noun) || classes->has(WordClass::noun_form);
}

/// Nothing, if the two say nothing of the whole: "zorg- en" is no zorgen, "over leg" no overleg.
std::optional<PartedWord> parted(std::string_view wanted, std::size_t cut, const Lexicon& lexicon)
{
    const bool is_at_hyphen = wanted[cut - 1] == '-';
    const std::string_view first = wanted.substr(0, is_at_hyphen ? cut - 1 : cut);
    const std::string_view second = wanted.substr(cut);
    PartedWord word{std::string(first), std::string(second), false};
    if (is_adverb_of_two(wanted) || is_pronominal_adverb(first, second))
        return word;
    if (is_function_word(first) || is_function_word(second) || second.starts_with('-') || first.empty())
        return std::nullopt;
    constexpr std::size_t shortest = 3;
    const bool are_words = lexicon.contains(first) && lexicon.contains(second);
    const bool has_debris = !are_words && second.size() >= shortest && (first.size() > 1 || !lexicon.contains(second));
    const bool is_compound =
        are_words && first.size() >= shortest && second.size() >= shortest && is_plain_noun(second, lexicon);
    word.needs_hyphen = !(is_at_hyphen || has_debris || is_compound);
    return word;
}

}

std::vector<PartedWord> PartedWords::of(std::string_view wanted) const
{
    constexpr std::size_t shortest_second = 2;
    std::vector<PartedWord> found;
    std::uint64_t hash = stable_hash_start; // of the letters before the cut
    for (std::size_t cut = 1; cut + shortest_second <= wanted.size(); ++cut) {
        const bool is_at_hyphen = wanted[cut - 1] == '-'; // a hyphen is in neither half
        const std::uint64_t before = hash;
        hash = stable_hash_step(hash, wanted[cut - 1]);
        const std::uint64_t hash_of_first = is_at_hyphen ? before : hash;
        if (!vocabulary_.may_hold(hash_of_first))
            continue;
        const std::string_view first = wanted.substr(0, is_at_hyphen ? cut - 1 : cut);
        if (!vocabulary_.find(first, hash_of_first) || !vocabulary_.find(wanted.substr(cut)))
            continue;
        if (std::optional<PartedWord> word = parted(wanted, cut, lexicon_))
            found.push_back(*std::move(word));
    }
    return found;
}

}
