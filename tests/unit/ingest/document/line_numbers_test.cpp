#include "ingest/document/line_numbers.hpp"

#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

using namespace draad;

namespace {

std::vector<std::uint32_t> lines_of(std::string_view text, std::string_view name = "test.txt")
{
    std::vector<std::uint32_t> lines;
    for (const Passage& passage : read_document(name, std::string(text)).passages)
        lines.push_back(passage.line);
    return lines;
}

}

TEST_CASE("a passage of a text file knows the line that it begins on, however lines end")
{
    using Lines = std::vector<std::uint32_t>;
    CHECK(lines_of("Eerste alinea, die\nverdergaat.\n\nTweede alinea.\n") == Lines{1, 4});
    CHECK(lines_of("Eerste alinea.\r\n\r\nTweede alinea.\r\n") == Lines{1, 3});
    CHECK(lines_of("Eerste alinea.\r\rTweede alinea.\r") == Lines{1, 3});
    CHECK(lines_of("---\nplaats: Ede\n---\n\nEerste alinea.\n\n- Punt.\n", "a.md") == Lines{5, 7});
    CHECK(lines_of("Anna: Dag.\nBram: Hoi.\n\nAnna: Wat fijn.\nBram: Ja.\n") == Lines{1, 2, 4, 5});
}

TEST_CASE("where no editor shows lines there are none")
{
    CHECK(lines_of("<p>Een alinea.</p>\n<p>Nog een.</p>\n", "a.html") == std::vector<std::uint32_t>{0, 0});
    CHECK(lines_of("WEBVTT\n\n00:01.000 --> 00:02.000\nDag allemaal.\n", "a.vtt") == std::vector<std::uint32_t>{0});
}
