#pragma once

#include "storage/sorted_words.hpp"
#include "text/token.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace draad {

/// Stands for the place of a word that is not in the vocabulary, ...
constexpr std::uint32_t unknown_word = 0xFFFFFFFF;
/// ... for that of a mark or another token that is no word, ...
constexpr std::uint32_t no_word = 0xFFFFFFFE;
/// ... and for that of a question mark, which leaves open what its sentence says.
constexpr std::uint32_t question_mark = 0xFFFFFFFD;

constexpr bool is_known_word(std::uint32_t place)
{
    return place < question_mark;
}

constexpr bool is_word(std::uint32_t place)
{
    return is_known_word(place) || place == unknown_word;
}

/// What stands for a token that is no word.
constexpr std::uint32_t place_of_mark(std::string_view folded)
{
    return folded == "?" ? question_mark : no_word;
}

/// The words of a passage as places in a vocabulary, and nothing else of it: enough to tell where most rules match.
struct PassageWords {
    /// By token.
    std::vector<std::uint32_t> places;
    /// By token: its number where the passage is stored; empty where tokens have none.
    std::vector<std::uint32_t> numbers;
    /// How many tokens each sentence has.
    std::vector<std::uint32_t> sentences;
};

PassageWords words_in(const TokenizedText& text, const SortedWords& vocabulary);

}
