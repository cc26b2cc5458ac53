#include "match/requirement.hpp"

#include <algorithm>

namespace draad {

namespace {

Requirement any_word(const std::vector<std::string>& words)
{
    Requirement any;
    for (const std::string& word : words)
        any.parts.push_back({.kind = Requirement::Kind::word, .word = word});
    return any;
}

bool is_impossible(const Requirement& requirement)
{
    return requirement.kind == Requirement::Kind::any && requirement.parts.empty();
}

Requirement word_requirement(std::uint32_t query, const WordTable& table)
{
    Requirement any = any_word(table.words(query, WordUse::Role::whole));
    Requirement apart{.kind = Requirement::Kind::all,
                      .parts = {any_word(table.words(query, WordUse::Role::base)),
                                any_word(table.words(query, WordUse::Role::particle))}};
    if (std::ranges::none_of(apart.parts, is_impossible))
        any.parts.push_back(std::move(apart));
    return any;
}

/// The requirement of each node, from those of its children, which stand before it in the list.
std::vector<Requirement> node_requirements(const CompiledCodebook& codebook, const WordTable& table)
{
    std::vector<Requirement> requirements;
    for (const PatternNode& node : codebook.nodes) {
        Requirement made;
        if (node.kind == PatternNode::Kind::word) {
            made = word_requirement(node.target, table);
        } else if (node.kind == PatternNode::Kind::expression) {
            made.kind = Requirement::Kind::nothing;
        } else {
            made.kind = node.kind == PatternNode::Kind::alternatives ? Requirement::Kind::any : Requirement::Kind::all;
            for (const std::uint32_t child : node.children)
                if (made.kind == Requirement::Kind::all || !is_impossible(requirements[child]))
                    made.parts.push_back(requirements[child]);
            if (made.kind == Requirement::Kind::all && std::ranges::any_of(made.parts, is_impossible))
                made = {};
        }
        requirements.push_back(std::move(made));
    }
    return requirements;
}

}

Requirement requirement_of(const CompiledCodebook& codebook, const WordTable& table)
{
    const std::vector<Requirement> requirements = node_requirements(codebook, table);
    Requirement any;
    for (const CompiledRule& rule : codebook.rules)
        if (!rule.is_exception && !is_impossible(requirements[rule.pattern]))
            any.parts.push_back(requirements[rule.pattern]);
    return any;
}

}
