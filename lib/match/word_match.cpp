#include "match/word_match.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

namespace draad {

namespace {

/// The queries of all words below a node, in the order of the rule.
void collect_queries(const CompiledCodebook& codebook, std::uint32_t node, std::vector<std::uint32_t>& queries)
{
    const PatternNode& pattern = codebook.nodes[node];
    if (pattern.kind == PatternNode::Kind::word && std::ranges::find(queries, pattern.target) == queries.end())
        queries.push_back(pattern.target);
    for (const std::uint32_t child : pattern.children)
        collect_queries(codebook, child, queries);
}

/// The plainest of the uses that a token has for some queries: a whole word before a part of one.
std::optional<WordUse> plainest_use(const WordUses& uses, std::span<const std::uint32_t> queries)
{
    const auto rank = [&](const WordUse& use) {
        return std::tuple(use.role, use.ways.compound, std::ranges::find(queries, use.query) - queries.begin());
    };
    std::optional<WordUse> best;
    for (const std::vector<WordUse>* list : {&uses.plain, &uses.beside_another})
        for (const WordUse& use : *list)
            if (std::ranges::find(queries, use.query) != queries.end() && (!best || rank(use) < rank(*best)))
                best = use;
    return best;
}

}

std::vector<WordMatch> find_word_matches(const CompiledCodebook& codebook, const WordTable& table, std::uint32_t node,
                                         const AnalysedPassage& passage, std::span<const TokenSpan> parts)
{
    std::vector<std::uint32_t> queries;
    collect_queries(codebook, node, queries);
    std::vector<WordMatch> matches;
    for (const TokenSpan part : parts)
        for (std::size_t i = part.begin; i < part.end; ++i)
            if (const auto use = plainest_use(table.uses(passage.words.tokens[i].folded), queries))
                matches.push_back({i, use->query, use->role, use->ways});
    return matches;
}

}
