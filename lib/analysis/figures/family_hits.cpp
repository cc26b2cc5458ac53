#include "analysis/figures/family_hits.hpp"

#include "passages/disjoint_spans.hpp"

#include <algorithm>
#include <cstddef>
#include <tuple>

namespace draad {

std::vector<const Hit*> family_hits(const std::vector<Hit>& hits, const std::vector<bool>& is_member)
{
    std::vector<const Hit*> found;
    find_family_hits(hits, is_member, found);
    return found;
}

void find_family_hits(const std::vector<Hit>& hits, const std::vector<bool>& is_member, std::vector<const Hit*>& found)
{
    found.clear();
    for (const Hit& hit : hits)
        if (is_member[hit.code])
            found.push_back(&hit);
    const auto is_of_first_code = [&](const Hit* hit) { return hit->code == found.front()->code; };
    if (std::ranges::all_of(found, is_of_first_code)) // the hits of one code never overlap
        return;
    std::ranges::sort(found, {}, [](const Hit* hit) {
        const TokenSpan span = hit->span();
        return std::tuple(-static_cast<std::ptrdiff_t>(span.end - span.begin), span.begin, hit->code);
    });
    std::vector<TokenSpan> taken;
    std::erase_if(found, [&](const Hit* hit) {
        const auto overlapping = find_overlapping(taken, hit->span());
        if (overlapping.empty())
            taken.insert(overlapping.first, hit->span());
        return !overlapping.empty();
    });
}

}
