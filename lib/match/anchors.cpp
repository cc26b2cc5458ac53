#include "match/anchors.hpp"

#include <algorithm>

namespace draad {

namespace {

/// Long words are rare words: of *over .. hoofd heen*, hoofd tells most. The shortest of a set decides.
std::size_t telling(const CompiledCodebook& codebook, const std::vector<std::uint32_t>& anchors)
{
    std::size_t shortest = std::string::npos;
    for (const std::uint32_t query : anchors) {
        const WordPattern& word = codebook.queries[query].word;
        const auto wildcards = std::ranges::count_if(word.text, [](char sign) { return sign == '*' || sign == '?'; });
        shortest = std::min(shortest, word.text.size() - static_cast<std::size_t>(wildcards));
    }
    return shortest;
}

}

std::optional<std::vector<std::uint32_t>> anchors_of(const CompiledCodebook& codebook, std::uint32_t index)
{
    const PatternNode& node = codebook.nodes[index];
    if (node.kind == PatternNode::Kind::word)
        return std::vector{node.target};
    if (node.kind == PatternNode::Kind::expression)
        return std::nullopt;
    const bool any_child_will_do = node.kind != PatternNode::Kind::alternatives;
    std::optional<std::vector<std::uint32_t>> chosen;
    for (const std::uint32_t child : node.children) {
        std::optional<std::vector<std::uint32_t>> anchors = anchors_of(codebook, child);
        if (!anchors && !any_child_will_do)
            return std::nullopt;
        if (!anchors)
            continue;
        if (!chosen)
            chosen = std::move(anchors);
        else if (!any_child_will_do)
            chosen->insert(chosen->end(), anchors->begin(), anchors->end());
        else if (telling(codebook, *anchors) > telling(codebook, *chosen))
            chosen = std::move(anchors);
    }
    if (!chosen && !any_child_will_do)
        chosen.emplace(); // an empty set: needs a word that there is not
    return chosen;
}

}
