#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

using draad::test::complaint;
using draad::test::outline;
using Lines = std::vector<std::string>;

TEST_CASE("the page in a transcript of oTranscribe is read as HTML")
{
    CHECK(outline(
              R"({"text":"<p>Interviewer: Hoe gaat het?<br></p><p>Noor: Wel&nbsp;goed.</p><p>Interviewer: Fijn.</p>",)"
              R"("media":"a.mp3","media-time":3.1})",
              "a.otr") ==
          Lines{"body Interviewer: Hoe gaat het?", "body Noor: Wel\u00A0goed.", "body Interviewer: Fijn."});
    CHECK(complaint("a.otr", "[1, 2]").find("oTranscribe") != std::string::npos);
    CHECK(complaint("a.otr", "{\"text\":").find("oTranscribe") != std::string::npos);
}

TEST_CASE("a time of oTranscribe within a line is no word, and one before a line says when it begins")
{
    const draad::Document document = draad::read_document(
        "a.otr",
        R"({"text":"<p><span class=\"timestamp\" data-timestamp=\"62\">01:02</span>&nbsp;Kim: Hoe gaat <span )"
        R"(class=\"timestamp\" data-timestamp=\"63\">01:03</span>het om 10:30?</p><p>Noor: Wel <b>goed</b>.</p><p>Kim: Fijn.</p>",)"
        R"("media":"a.mp3"})");
    CHECK(outline(document) == Lines{"body Kim: Hoe gaat het om 10:30?", "body Noor: Wel goed.", "body Kim: Fijn."});
    CHECK(document.passages[0].time == 62U);
}
