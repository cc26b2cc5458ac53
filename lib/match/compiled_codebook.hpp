#pragma once

#include "codebook/codebook.hpp"
#include "match/word_table.hpp"
#include "text/regex.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace draad {

/// A pattern whose words are places in a table and whose references are followed. Nodes are shared: a set that many
/// rules name is one node.
struct PatternNode {
    enum class Kind { word, sequence, near, alternatives, expression };
    Kind kind = Kind::word;
    /// The query of a word, or the place of an expression.
    std::uint32_t target = 0;
    std::vector<std::uint32_t> children;
    /// Of a sequence: the gap before each child but the first. Of near: the distance, alone.
    std::vector<std::size_t> gaps;
};

/// A rule ready for use.
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

/// What the codebook says of a compiled rule.
const Rule& rule_of(const Codebook& codebook, const CompiledRule& compiled);

/// `codes`: by code, whether its rules are wanted; empty for all. Those of others are there only where they are
/// referred to. Throws Error for a regular expression that ICU rejects, with the rule's place.
CompiledCodebook compile(const Codebook& codebook, const std::vector<bool>& codes = {});

}
