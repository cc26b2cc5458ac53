#include "exchange/refi/text_positions.hpp"

#include "text/characters.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

using namespace draad;

namespace {

const std::string text = "Één 🙂 dag\r\nzei de cliënt:\r\n\r\nik wil 👍🏽 zelf\nkiezen, ja zelf kiezen.\r\n";

/// The position at which a program has a byte: how much it counts before it.
std::size_t foreign_position(std::size_t byte, bool had_mark, const PositionCount& count)
{
    std::size_t position = had_mark && count.has_mark ? 1 : 0;
    for (std::size_t at = 0; at < byte;) {
        const Character character = character_at(text, at);
        const bool is_line_feed_of_crlf = text[at] == '\n' && at > 0 && text[at - 1] == '\r';
        if (!is_line_feed_of_crlf || count.crlf_is_two)
            position += character.code_point > 0xFFFF && count.in_utf16 ? 2 : 1;
        at += character.size;
    }
    return position;
}

/// The code points of the text with LF before a byte.
std::size_t own_position(std::size_t byte)
{
    return foreign_position(byte, false, {});
}

}

TEST_CASE("positions are found in whatever way a program counts")
{
    std::vector<std::size_t> bytes; // of whole characters
    for (std::size_t at = 0; at < text.size(); at += character_at(text, at).size)
        if (at == 0 || text.substr(at - 1, 2) != "\r\n")
            bytes.push_back(at);
    std::mt19937 random(3);
    for (unsigned kind = 0; kind < 16; ++kind) {
        const PositionCount count{.crlf_is_two = (kind & 1U) != 0,
                                  .has_mark = (kind & 2U) != 0,
                                  .in_utf16 = (kind & 4U) != 0,
                                  .is_end_inclusive = (kind & 8U) != 0};
        CAPTURE(kind);
        std::vector<ForeignStretch> stretches;
        std::vector<TextPositions::Stretch> expected;
        for (const char* quote : {"zelf", "de cliënt", "👍🏽 zelf", "kiezen, ja zelf", "dag\r\nzei"}) {
            const std::size_t begin = text.rfind(quote);
            const std::size_t end = begin + std::string(quote).size();
            stretches.push_back({.start = foreign_position(begin, true, count),
                                 .end = foreign_position(end, true, count) - (count.is_end_inclusive ? 1 : 0),
                                 .text = quote});
            expected.push_back({.start = own_position(begin), .end = own_position(end), .text = quote});
        }
        const TextPositions positions(text, true, likely_count(text, true, stretches, random() % 2 == 0));
        for (std::size_t i = 0; i < stretches.size(); ++i) {
            const std::optional<TextPositions::Stretch> found = positions.translate(stretches[i]);
            REQUIRE(found);
            CHECK(found->text == expected[i].text);
            CHECK(found->start == expected[i].start);
            CHECK(found->end == expected[i].end);
        }
    }
}

TEST_CASE("a stretch that reaches behind the text is nothing")
{
    const TextPositions positions("kort", false, {});
    CHECK(positions.translate({.start = 0, .end = 4})->text == "kort");
    CHECK_FALSE(positions.translate({.start = 0, .end = 5}));
    CHECK_FALSE(positions.translate({.start = 3, .end = 2}));
    CHECK_FALSE(positions.translate({.start = static_cast<std::size_t>(-1), .end = static_cast<std::size_t>(-1)}));
    const TextPositions inclusive("kort", false, {.is_end_inclusive = true});
    CHECK(inclusive.translate({.start = 0, .end = 3})->text == "kort");
    CHECK_FALSE(inclusive.translate({.start = 0, .end = 4}));
}

TEST_CASE("what a program says of a stretch may be cut and spaced otherwise")
{
    CHECK(is_as_stated("ik wil\r\nzelf kiezen", "ik wil zelf kiezen"));
    CHECK(is_as_stated("ik wil zelf kiezen", "ik wil zelf…"));
    CHECK(is_as_stated("ik wil zelf kiezen", "ik wil..."));
    CHECK_FALSE(is_as_stated("ik wil zelf kiezen", "ik wil"));
    CHECK_FALSE(is_as_stated("k wil zelf", "ik wil zelf"));
}
