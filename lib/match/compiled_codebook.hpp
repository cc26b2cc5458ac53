#pragma once

#include "codebook/codebook.hpp"
#include "match/word_table.hpp"
#include "text/regex.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace draad {

/// A node of a pattern. Words are indices of queries, and references are replaced by what they name. Rules share nodes:
/// a set that many rules name is one node.
struct PatternNode {
    enum class Kind { word, sequence, near, alternatives, expression };
    Kind kind = Kind::word;
    /// Of a word: the index of its query. Of an expression: its index in `CompiledCodebook::expressions`.
    std::uint32_t target = 0;
    /// Indices of nodes.
    std::vector<std::uint32_t> children;
    /// Of alternatives: the queries of those children that are words.
    std::vector<std::uint32_t> queries;
    /// Of a sequence: by child but the first, how many words may stand before it. Of near: only the distance.
    std::vector<std::size_t> gaps;
};

/// A rule (or exception) of a code, with the nodes of its patterns.
struct CompiledRule {
    std::uint32_t code = 0;
    std::uint32_t rule = 0;
    bool is_exception = false;
    std::uint32_t pattern = 0;
    std::optional<std::uint32_t> with;
    std::optional<std::uint32_t> unless;
};

/// A codebook as a list of nodes and rules. Holds no text and no vocabulary.
struct CompiledCodebook {
    std::vector<PatternNode> nodes;
    std::vector<WordQuery> queries;
    std::vector<Regex> expressions;
    /// In the order of codes, then of rules; a code's exceptions after its rules.
    std::vector<CompiledRule> rules;
};

/// The rule of the codebook that was compiled.
const Rule& rule_of(const Codebook& codebook, const CompiledRule& compiled);

/// `codes`: by code, whether its rules are wanted; empty for all. Rules of other codes are compiled only where wanted
/// ones refer to them. Throws Error with the rule's location for a regular expression that ICU rejects.
CompiledCodebook compile(const Codebook& codebook, const std::vector<bool>& codes = {});

}
