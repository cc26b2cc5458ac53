#include "text/plain_words.hpp"

#include "text/breaks.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace draad;

namespace {

std::vector<Segment> cut(std::string_view text)
{
    std::vector<Segment> segments;
    cut_plain_words(text, 0, segments);
    return segments;
}

}

TEST_CASE("plain words, numbers and the mark after them are cut without an iterator")
{
    const std::vector<Segment> segments = cut("Één cliënt, 12 keer.");
    REQUIRE(segments.size() == 9);
    CHECK(segments[0].kind == SegmentKind::word);
    CHECK(segments[1].kind == SegmentKind::space);
    CHECK(segments[3].kind == SegmentKind::mark);
    CHECK(segments[5].kind == SegmentKind::number);
}

TEST_CASE("cutting stops before anything that is not plain")
{
    for (const std::string_view odd :
         {"zo'n", "sociaal-cultureel", "o.a.", "(ja)", "A4", "2,5", "×", "mede\u00ADzeggenschap", "e\u0301\u0301n",
          "goed...", "ja!!", "\u00A0", "🙂"}) {
        CAPTURE(odd);
        std::vector<Segment> segments;
        CHECK(cut_plain_words("ja " + std::string(odd), 0, segments) == 3);
        CHECK(segments.size() == 2);
    }
}

TEST_CASE("plain and other words are cut alike")
{
    TextBreaker breaker;
    const std::string plain = "Zij zijn daar veilig, 12 jaar lang.\r\nEcht  waar?";
    const std::string odd = plain + " zo'n";
    std::vector<Segment> expected = cut(plain);
    const std::vector<Segment> all = breaker.word_segments(odd);
    REQUIRE(all.size() == expected.size() + 2);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CHECK(all[i].range == expected[i].range);
        CHECK(all[i].kind == expected[i].kind);
    }
    CHECK(all.back().range == TextRange{plain.size() + 1, odd.size()});
}
