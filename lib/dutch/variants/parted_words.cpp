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

constexpr std::size_t shortest_second = 2;

/// A hyphen is in neither half.
std::string_view first_half(std::string_view wanted, std::size_t cut)
{
    return wanted.substr(0, wanted[cut - 1] == '-' ? cut - 1 : cut);
}

/// Nothing, if the two say nothing of the whole: "zorg- en" is no zorgen, "over leg" no overleg.
std::optional<PartedWord> parted(std::string_view wanted, std::size_t cut, const Lexicon& lexicon)
{
    const bool is_at_hyphen = wanted[cut - 1] == '-';
    const std::string_view first = first_half(wanted, cut);
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

/// Goes on where the word begins to differ from the last.
void PartedWords::turn_to(std::string_view wanted)
{
    const auto alike = static_cast<std::size_t>(std::ranges::mismatch(last_, wanted).in1 - last_.begin());
    hashes_.resize(std::min(alike + 1, hashes_.size()));
    while (!cuts_.empty() && cuts_.back() >= hashes_.size())
        cuts_.pop_back();
    for (std::size_t cut = hashes_.size(); cut + shortest_second <= wanted.size(); ++cut) {
        hashes_.push_back(stable_hash_step(hashes_.back(), wanted[cut - 1]));
        const std::string_view first = first_half(wanted, cut);
        const std::uint64_t hash = hashes_[first.size()];
        if (vocabulary_.may_hold(hash) && vocabulary_.find(first, hash))
            cuts_.push_back(cut);
    }
    last_ = wanted;
}

std::vector<PartedWord> PartedWords::of(std::string_view wanted)
{
    turn_to(wanted);
    std::vector<PartedWord> found;
    for (const std::size_t cut : cuts_) {
        if (cut + shortest_second > wanted.size())
            break;
        if (!vocabulary_.find(wanted.substr(cut)))
            continue;
        if (std::optional<PartedWord> word = parted(wanted, cut, lexicon_))
            found.push_back(*std::move(word));
    }
    return found;
}

}
