#pragma once

#include "dutch/lexicon/lexicon.hpp"
#include "dutch/variants/hash_filter.hpp"
#include "storage/sorted_words.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Finds long words of a vocabulary that are a wanted word with a letter left out (`eigelijk`) or two letters swapped
/// (`belangrjik`), the commonest slips of fingers (F. J. Damerau 1964), and that no list holds. Not the first letter,
/// nor one left out of the ending, which makes another form: `accepteeren` is no `accepteerden`.
class TypingSlips {
public:
    /// `vocabulary`: folded words. The lexicon outlives this. `wanted`: how many words will be asked for, for speed
    /// alone.
    TypingSlips(const SortedWords& vocabulary, const Lexicon& lexicon, std::size_t wanted);

    void add(std::string_view wanted, std::vector<std::string>& found) const;

private:
    void add_if_slip(const std::string& word, std::vector<std::string>& found) const;

    SortedWords vocabulary_;
    const Lexicon& lexicon_;
    /// Of the vocabulary's longer words; pays for itself where many words are asked for.
    std::optional<HashFilter> filter_;
};

}
