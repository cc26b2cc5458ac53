#include "analysis/family_hits.hpp"

#include <algorithm>
#include <cstddef>
#include <tuple>

namespace draad {

std::vector<const Hit*> family_hits(const std::vector<Hit>& hits, const std::vector<bool>& is_member)
{
    std::vector<const Hit*> members;
    for (const Hit& hit : hits)
        if (is_member[hit.code])
            members.push_back(&hit);
    const auto is_of_first_code = [&](const Hit* hit) { return hit->code == members.front()->code; };
    if (std::ranges::all_of(members, is_of_first_code)) // the hits of one code never overlap
        return members;
    std::ranges::sort(members, {}, [](const Hit* hit) {
        const TokenSpan span = hit->span();
        return std::tuple(-static_cast<std::ptrdiff_t>(span.end - span.begin), span.begin, hit->code);
    });
    std::vector<const Hit*> kept;
    for (const Hit* hit : members) {
        const auto overlaps = [&](const Hit* other) {
            return hit->span().begin < other->span().end && other->span().begin < hit->span().end;
        };
        if (std::ranges::none_of(kept, overlaps))
            kept.push_back(hit);
    }
    return kept;
}

}
