#pragma once

#include "storage/sorted_words.hpp"
#include "text/token.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Stands for a word that is not in the vocabulary.
constexpr WordId unknown_word = 0xFFFFFFFF;
/// Stands for a mark or another token that is no word.
constexpr WordId no_word = 0xFFFFFFFE;
/// Stands for a question mark, which leaves open what its sentence says.
constexpr WordId question_mark = 0xFFFFFFFD;

constexpr bool is_known_word(WordId id)
{
    return id < question_mark;
}

constexpr bool is_word(WordId id)
{
    return is_known_word(id) || id == unknown_word;
}

/// What stands for a token that is no word.
constexpr WordId id_of_mark(std::string_view folded)
{
    return folded == "?" ? question_mark : no_word;
}

/// The words of a passage as numbers in a vocabulary, and nothing else of it. That is enough to see where most rules
/// match.
struct PassageWords {
    /// By token: the number of its word, or what stands for another token.
    std::vector<WordId> word_ids;
    /// How many tokens each sentence has.
    std::vector<std::uint32_t> sentences;
};

/// `number`: the number of a word, by its folded form.
PassageWords words_in(const TokenizedText& text, const std::function<WordId(const std::string&)>& number);
PassageWords words_in(const TokenizedText& text, const SortedWords& vocabulary);

}
