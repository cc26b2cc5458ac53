#pragma once

#include "text/sorted_words.hpp"
#include "text/token.hpp"

#include <cstdint>
#include <vector>

namespace draad {

/// Stands for the place of a word that is not in the vocabulary, ...
constexpr std::uint32_t unknown_word = 0xFFFFFFFF;
/// ... and for that of a mark or another token that is no word.
constexpr std::uint32_t no_word = 0xFFFFFFFE;

constexpr bool is_known_word(std::uint32_t place)
{
    return place < no_word;
}

/// The words of a passage as places in a vocabulary, and nothing else of it: enough to tell where most rules match.
struct PassageWords {
    /// By token.
    std::vector<std::uint32_t> places;
    /// How many tokens each sentence has.
    std::vector<std::uint32_t> sentences;
};

PassageWords words_in(const TokenizedText& text, const SortedWords& vocabulary);

}
