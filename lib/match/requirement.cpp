#include "match/requirement.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace draad {

namespace {

WordCondition any_word(const std::vector<std::string>& words)
{
    WordCondition any;
    for (const std::string& word : words)
        any.parts.push_back({.kind = WordCondition::Kind::word, .word = word});
    return any;
}

WordCondition word_requirement(std::uint32_t query, const WordTable& table)
{
    WordCondition any = any_word(table.words(query, WordUse::Role::whole));
    WordCondition apart{.kind = WordCondition::Kind::all,
                        .parts = {any_word(table.words(query, WordUse::Role::base)),
                                  any_word(table.words(query, WordUse::Role::particle))}};
    if (std::ranges::none_of(apart.parts, &WordCondition::holds_nowhere))
        any.parts.push_back(std::move(apart));
    return any;
}

/// The requirement of each node, from those of its children, which stand before it in the list.
std::vector<WordCondition> node_requirements(const CompiledCodebook& codebook, const WordTable& table)
{
    std::vector<WordCondition> requirements;
    for (const PatternNode& node : codebook.nodes) {
        WordCondition made;
        if (node.kind == PatternNode::Kind::word) {
            made = word_requirement(node.target, table);
        } else if (node.kind == PatternNode::Kind::expression) {
            made.kind = WordCondition::Kind::all;
        } else {
            made.kind =
                node.kind == PatternNode::Kind::alternatives ? WordCondition::Kind::any : WordCondition::Kind::all;
            for (const std::uint32_t child : node.children)
                if (made.kind == WordCondition::Kind::all || !requirements[child].holds_nowhere())
                    made.parts.push_back(requirements[child]);
            if (made.kind == WordCondition::Kind::all && std::ranges::any_of(made.parts, &WordCondition::holds_nowhere))
                made = {};
        }
        requirements.push_back(std::move(made));
    }
    return requirements;
}

}

WordCondition requirement_of(const CompiledCodebook& codebook, const WordTable& table)
{
    const std::vector<WordCondition> requirements = node_requirements(codebook, table);
    WordCondition any;
    for (const CompiledRule& rule : codebook.rules)
        if (!rule.is_exception && !requirements[rule.pattern].holds_nowhere())
            any.parts.push_back(requirements[rule.pattern]);
    return any;
}

}
