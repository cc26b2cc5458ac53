#include "dutch/parted_words.hpp"

#include "dutch/function_words.hpp"

#include <algorithm>
#include <array>
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
    constexpr auto pronouns = std::to_array<std::string_view>({"er", "hier", "daar", "waar", "ergens", "nergens"});
    constexpr auto prepositions = std::to_array<std::string_view>(
        {"aan",  "achter", "af",  "bij",    "binnen", "boven", "buiten",  "door",  "heen",
         "in",   "langs",  "mee", "na",     "naar",   "naast", "om",      "onder", "op",
         "over", "tegen",  "toe", "tussen", "uit",    "van",   "vandaan", "voor"});
    return is_one_of(first, pronouns) && is_one_of(second, prepositions);
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

/// The words of a list that begin with some letters, of which there are more and more.
class WordsBeginning {
public:
    explicit WordsBeginning(const SortedWords& words) : words_(words), end_(static_cast<std::uint32_t>(words.size())) {}

    /// `beginning`: the letters before, and one more.
    void go_on(std::string_view beginning)
    {
        beginning_ = beginning;
        begin_ = words_.lower_bound(beginning, begin_, end_);
        std::string after(beginning);
        ++after.back();
        end_ = words_.lower_bound(after, begin_, end_);
    }

    bool empty() const { return begin_ == end_; }
    bool has_beginning_itself() const { return !empty() && words_[begin_] == beginning_; }

private:
    const SortedWords& words_;
    std::string_view beginning_;
    std::uint32_t begin_ = 0;
    std::uint32_t end_;
};

}

PartedWords::PartedWords(const SortedWords& vocabulary, const Lexicon& lexicon)
    : vocabulary_(vocabulary), lexicon_(lexicon)
{
}

std::vector<PartedWord> PartedWords::of(std::string_view wanted) const
{
    constexpr std::size_t shortest_second = 2;
    std::vector<PartedWord> found;
    WordsBeginning words(vocabulary_);
    bool was_word = false; // the letters before a hyphen, which is in neither half
    for (std::size_t cut = 1; cut + shortest_second <= wanted.size() && !words.empty(); ++cut) {
        words.go_on(wanted.substr(0, cut));
        const bool is_word = words.has_beginning_itself();
        const bool is_first_half = wanted[cut - 1] == '-' ? was_word : is_word;
        was_word = is_word;
        if (!is_first_half || !vocabulary_.holds(wanted.substr(cut)))
            continue;
        if (std::optional<PartedWord> word = parted(wanted, cut, lexicon_))
            found.push_back(*std::move(word));
    }
    return found;
}

}
