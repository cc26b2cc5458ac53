#include "match/trace/word_match.hpp"

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

/// The plainest match of a token with any of the queries: a whole word before a part of one.
std::optional<QueryMatch> plainest_match(const QueryMatches& matches, std::span<const std::uint32_t> queries)
{
    const auto rank = [&](const QueryMatch& match) {
        return std::tuple(match.role, match.traits.compound, std::ranges::find(queries, match.query) - queries.begin());
    };
    std::optional<QueryMatch> best;
    for (const std::vector<QueryMatch>* list : {&matches.plain, &matches.beside_another})
        for (const QueryMatch& match : *list)
            if (std::ranges::find(queries, match.query) != queries.end() && (!best || rank(match) < rank(*best)))
                best = match;
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
            if (const auto match = plainest_match(table.query_matches(passage.words.tokens[i].folded), queries))
                matches.push_back({i, match->query, match->role, match->traits});
    return matches;
}

}
