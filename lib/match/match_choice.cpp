#include "match/match_choice.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace draad {

namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

bool lies_inside(TokenSpan inner, TokenSpan outer)
{
    const bool is_inside = outer.begin <= inner.begin && inner.end <= outer.end;
    return is_inside && inner.end - inner.begin < outer.end - outer.begin;
}

/// The best choice among the first matches: how many, how long they are, and the last of them.
struct Choice {
    std::size_t count = 0;
    std::size_t length = 0;
    std::size_t last = none;
    std::size_t before = 0; // the choice that it adds to

    bool is_better_than(const Choice& other) const
    {
        return count != other.count ? count > other.count : length < other.length;
    }
};

/// The indices of the matches that no other holds, by their ends.
std::vector<std::size_t> outermost(std::span<const TokenSpan> matches)
{
    std::vector<std::size_t> outer;
    for (std::size_t i = 0; i < matches.size(); ++i)
        if (std::ranges::none_of(matches, [&](TokenSpan other) { return lies_inside(matches[i], other); }))
            outer.push_back(i);
    std::ranges::sort(outer, {}, [&](std::size_t i) { return std::pair(matches[i].end, matches[i].begin); });
    return outer;
}

}

std::vector<bool> most_and_tightest(std::span<const TokenSpan> matches)
{
    std::vector<bool> remains(matches.size(), true);
    if (matches.size() < 2)
        return remains;
    const std::vector<std::size_t> outer = outermost(matches);
    std::vector<Choice> best(1); // by how many of `outer` it is among
    for (std::size_t i = 0; i < outer.size(); ++i) {
        const TokenSpan match = matches[outer[i]];
        std::size_t before = i;
        while (before > 0 && matches[outer[before - 1]].end > match.begin)
            --before;
        const Choice with{.count = best[before].count + 1,
                          .length = best[before].length + match.end - match.begin,
                          .last = outer[i],
                          .before = before};
        best.push_back(with.is_better_than(best.back()) ? with : best.back());
        remains[outer[i]] = false;
    }
    for (std::size_t at = outer.size(); best[at].last != none; at = best[at].before)
        remains[best[at].last] = true;
    return remains;
}

}
