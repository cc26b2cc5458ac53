#pragma once

#include "match/compiled_codebook.hpp"
#include "match/word_table.hpp"
#include "passages/analysed_document.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace draad {

/// A word of the text and the word of a rule that it answers to.
struct WordMatch {
    /// By its place in the passage's list of tokens.
    std::size_t token = 0;
    std::uint32_t query = 0;
    WordUse::Role role = WordUse::Role::whole;
    MatchWays ways;
};

/// For the matched words of a node (`parts`, runs of the passage's tokens), which word of the node each answers to.
/// Words that answer to none, as those under a regular expression, are left out.
std::vector<WordMatch> find_word_matches(const CompiledCodebook& codebook, const WordTable& table, std::uint32_t node,
                                         const AnalysedPassage& passage, std::span<const TokenSpan> parts);

}
