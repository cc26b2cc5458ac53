#pragma once

#include "match/compiled_codebook.hpp"
#include "match/word_table.hpp"
#include "passages/analysed_document.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace draad {

/// A token of the text and the query, a word of a rule, that it matches.
struct WordMatch {
    /// An index in the passage's list of tokens.
    std::size_t token = 0;
    std::uint32_t query = 0;
    QueryMatch::Role role = QueryMatch::Role::whole;
    MatchTraits traits;
};

/// For the tokens of a match of a node (`parts`, runs of the passage's tokens), which word of the node each matches.
/// Tokens that match none, as those of a regular expression, are left out.
std::vector<WordMatch> find_word_matches(const CompiledCodebook& codebook, const WordTable& table, std::uint32_t node,
                                         const AnalysedPassage& passage, std::span<const TokenSpan> parts);

}
