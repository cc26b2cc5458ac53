#pragma once

#include "dutch/lexicon/lexicon.hpp"
#include "dutch/variants/vocabulary_sieve.hpp"
#include "storage/sorted_words.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Finds long words of a vocabulary that are a wanted word with a letter left out (`eigelijk`) or two letters swapped
/// (`belangrjik`), the commonest slips of fingers (F. J. Damerau 1964), and that no list holds. Not the first letter,
/// nor one left out of the ending, which makes another form: `accepteeren` is no `accepteerden`.
class TypingSlips {
public:
    /// `vocabulary`: folded words. Its sieve and the lexicon outlive this.
    TypingSlips(const SortedWords& vocabulary, const VocabularySieve& sieve, const Lexicon& lexicon)
        : vocabulary_(vocabulary), sieve_(sieve), lexicon_(lexicon)
    {
    }

    /// `letters`: the `letter_sum` of the wanted word.
    void add(std::string_view wanted, std::uint64_t letters, std::vector<std::string>& found) const;

private:
    void add_swapped(std::string_view wanted, std::vector<std::string>& found) const;
    void add_if_slip(const std::string& word, std::vector<std::string>& found) const;

    SortedWords vocabulary_;
    const VocabularySieve& sieve_;
    const Lexicon& lexicon_;
};

}
