#include "text/breaks.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace draad;

TEST_CASE("segments cover the whole text in bytes")
{
    TextBreaker breaker;
    const std::string text = "Één ‘klik’, 12 keer.";
    std::size_t at = 0;
    std::size_t words = 0;
    for (const Segment& segment : breaker.word_segments(text)) {
        CHECK(segment.range.begin == at);
        at = segment.range.end;
        words += segment.kind == SegmentKind::word ? 1 : 0;
    }
    CHECK(at == text.size());
    CHECK(words == 3);
}

TEST_CASE("every sort of white space is a space")
{
    TextBreaker breaker;
    for (const std::string space : {" ", "  ", "\n", "\t", "\u00A0", "\u2009", "\u2028", "\u3000"}) {
        CAPTURE(space);
        for (const Segment& segment : breaker.word_segments(space))
            CHECK(segment.kind == SegmentKind::space);
    }
}

TEST_CASE("text without plain words is cut as well")
{
    TextBreaker breaker;
    CHECK(breaker.word_segments("").empty());
    CHECK(breaker.word_segments("zo'n").size() == 1);
    CHECK(breaker.word_segments("o.a. CD&V").size() == 6);
}
