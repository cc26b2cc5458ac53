#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

using draad::test::complaint;
using draad::test::outline;
using Lines = std::vector<std::string>;

TEST_CASE("segment time marks are read as turns of their speakers")
{
    const std::string text = ";; LABEL \"F0\" \"studio\"\n"
                             "opname 1 anna 0.0 2.504 <o,F0,female> de trein komt zo\n"
                             "opname 1 anna 2.6 4.1 <o,F0,female> zegt men\n"
                             "opname 1 bram 4.2 5.0 dat hoop ik\n"
                             "opname 1 excluded_region 5.0 9.0 IGNORE_TIME_SEGMENT_IN_SCORING\n"
                             "opname 1 anna 62.9 64.0 daar is hij\n";
    CHECK(outline(text, "a.stm") ==
          Lines{"body anna: de trein komt zo zegt men", "body bram: dat hoop ik", "body anna: daar is hij"});
    CHECK(draad::read_document("a.stm", text).passages.back().time == 62);
}

TEST_CASE("what is no segment is named by its line")
{
    CHECK(complaint("a.stm", "opname 1 anna 0.0 2.5 ja\nGesprek met Anna\n")
              .starts_with("a.stm:2: this is no segment of STM"));
    CHECK(complaint("a.stm", ";; niets\n") == "a.stm: nothing is said in this file; leave it out");
    CHECK(complaint("a.stm", "opname 1 anna nan inf ja\n").starts_with("a.stm:1:"));
}
