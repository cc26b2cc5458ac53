#include "analysis/quotes/decisions.hpp"

#include "text/source_text.hpp"

#include <algorithm>

namespace draad {

bool are_nested(DocumentRange one, DocumentRange other)
{
    return (one.start <= other.start && other.end <= one.end) || (other.start <= one.start && one.end <= other.end);
}

DecisionsForCode::DecisionsForCode(std::span<const QuoteDecision> decisions, std::string_view code)
{
    for (const QuoteDecision& decision : decisions)
        if (const std::optional<ParsedId> id = parse_id(decision.id);
            id && (decision.code.empty() || decision.code == code))
            (decision.is_kept ? kept_ : rejected_).push_back(*id);
}

std::vector<DocumentRange> DecisionsForCode::kept_in(const AnalysedPassage& passage, const DocumentCard& card) const
{
    std::vector<DocumentRange> ranges;
    if (kept_.empty())
        return ranges;
    const std::size_t begin = passage.code_points_before;
    const std::size_t end = begin + count_code_points(passage.text);
    for (const ParsedId& id : kept_)
        if (begin <= id.range.start && id.range.end <= end && may_be_of(id, card.name))
            ranges.push_back(id.range);
    return ranges;
}

bool DecisionsForCode::rejects(const Quote& quote) const
{
    return std::ranges::any_of(rejected_, [&](const ParsedId& id) {
        return are_nested(id.range, quote.range) && may_be_of(id, quote.document);
    });
}

}
