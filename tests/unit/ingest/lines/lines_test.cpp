#include "ingest/lines/lines.hpp"

#include "ingest/lines/numbered_lines.hpp"
#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

using draad::read_document;
using draad::split_lines;
using draad::without_line_numbers;
using draad::test::outline;
using Lines = std::vector<std::string>;

TEST_CASE("whatever ends a line in some program ends it")
{
    for (const std::string end : {"\n", "\r", "\r\n", "\v", "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"}) {
        CAPTURE(end);
        const std::string text = "één" + end + "twee – drie";
        const auto lines = split_lines(text);
        REQUIRE(lines.size() == 2);
        CHECK(text.substr(lines[0].begin, lines[0].size()) == "één");
        CHECK(text.substr(lines[1].begin, lines[1].size()) == "twee – drie");
    }
}

TEST_CASE("the numbers of lines are no words")
{
    const std::string numbered =
        "1  Anna: Hoe was\n2  dat toen?\n3  Bart: Goed.\n4  Anna: En nu?\n5  Bart: Ook.\n6  Anna: "
        "Fijn.\n7  Bart: Ja.\n";
    CHECK(without_line_numbers(numbered) ==
          "Anna: Hoe was\ndat toen?\nBart: Goed.\nAnna: En nu?\nBart: Ook.\nAnna: Fijn.\nBart: Ja.\n");
    CHECK(outline(numbered)[0] == "body Anna: Hoe was~dat toen?");
    CHECK(read_document("a.txt", numbered).passages[2].line == 4);
}

TEST_CASE("numbers that do not count the lines stay")
{
    for (const std::string text : {"3 appels\n2 peren\n5 pruimen\n1 pompoen\n8 uien\n2 preien\n4 bieten\n",
                                   "1. Eén\n2. Twee\n3. Drie\n4. Vier\n5. "
                                   "Vijf\n6. Zes\n7. Zeven\n",
                                   "1  Anna\n2  Bart\n"}) {
        CAPTURE(text);
        CHECK(without_line_numbers(text) == text);
    }
}

TEST_CASE("a time at the end of a paragraph is the turn's and no word of it")
{
    const auto document = read_document("a.txt", "I: Hoe was dat? #00:00:03-2#\n\nR: Goed. Het was\nlang geleden. "
                                                 "#00:01:05-2#\n\nI: En nu? [00:02:00]\n\nR: Ook. (00:02:09)\n");
    CHECK(outline(document) ==
          Lines{"body I: Hoe was dat?", "body R: Goed. Het was~lang geleden.", "body I: En nu?", "body R: Ook."});
    CHECK(document.passages[1].time == 65U);
    CHECK(document.passages[3].time == 129U);
}
