#include "passages/disjoint_spans.hpp"

#include <doctest/doctest.h>

#include <vector>

using draad::find_overlapping;
using draad::TokenSpan;

TEST_CASE("of spans that stand apart those that overlap another are found, or where it belongs")
{
    const std::vector<TokenSpan> spans = {{2, 4}, {4, 5}, {9, 12}};
    struct Example {
        TokenSpan span;
        std::ptrdiff_t first;
        std::ptrdiff_t count;
    };
    const Example examples[] = {
        {{0, 2}, 0, 0}, {{0, 3}, 0, 1},  {{3, 5}, 0, 2},   {{5, 9}, 2, 0},
        {{4, 5}, 1, 1}, {{0, 20}, 0, 3}, {{12, 13}, 3, 0},
    };
    for (const auto& [span, first, count] : examples) {
        CAPTURE(span.begin);
        CAPTURE(span.end);
        const auto found = find_overlapping(spans, span);
        CHECK(found.first - spans.begin() == first);
        CHECK(found.last - found.first == count);
        CHECK(found.empty() == (count == 0));
    }
}
