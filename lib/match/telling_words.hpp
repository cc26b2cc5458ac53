#pragma once

#include "match/compiled_codebook.hpp"
#include "match/word_table.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace draad {

/// By which words a rule is known: of *in de steek laten*, a sentence without *steek* needs no further look, and one
/// without *de* tells little. For each rule, queries of which every match has at least one: of parts that must all be
/// there, those of the rarest; of alternatives, those of all.
class TellingWords {
public:
    /// `passages_of_words`: by word of the table's vocabulary, how many passages have it; empty if that is not known,
    /// and then all words are held to be equally rare. It decides what is quick, never what is found.
    TellingWords(const CompiledCodebook& codebook, const WordTable& table,
                 std::span<const std::uint32_t> passages_of_words);

    /// The rules that a query tells of, by their places in the compiled codebook.
    const std::vector<std::uint32_t>& rules_of(std::uint32_t query) const { return rules_of_query_[query]; }

    /// Whether a word of the table's vocabulary, by its place, tells of any rule.
    bool tells(std::uint32_t place) const { return tells_[place] != 0; }

    /// The rules that may match whatever the words are: those of regular expressions.
    const std::vector<std::uint32_t>& wordless_rules() const { return wordless_; }

private:
    std::vector<std::vector<std::uint32_t>> rules_of_query_;
    std::vector<std::uint8_t> tells_; // by place
    std::vector<std::uint32_t> wordless_;
};

}
