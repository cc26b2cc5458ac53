#pragma once

#include "text/token.hpp"

#include <algorithm>
#include <functional>
#include <vector>

namespace draad {

/// Those of `items` that overlap a span, as first and last of an iterator range; where there are none, `first` is where
/// an item of that span belongs. The items stand in the order of their spans, and no two of them overlap.
template <typename Item, typename SpanOf = std::identity>
auto find_overlapping(const std::vector<Item>& items, TokenSpan span, SpanOf span_of = {})
{
    struct Found {
        typename std::vector<Item>::const_iterator first;
        typename std::vector<Item>::const_iterator last;
        bool empty() const { return first == last; }
    };
    const auto first = std::partition_point(
        items.begin(), items.end(), [&](const Item& item) { return std::invoke(span_of, item).end <= span.begin; });
    const auto last = std::partition_point(
        first, items.end(), [&](const Item& item) { return std::invoke(span_of, item).begin < span.end; });
    return Found{first, last};
}

}
