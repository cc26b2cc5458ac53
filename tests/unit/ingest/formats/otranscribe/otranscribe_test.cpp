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
