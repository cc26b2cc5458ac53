#include "ingest/lines/message_date.hpp"

#include <doctest/doctest.h>

#include <string_view>

using draad::is_moment;

TEST_CASE("a moment is an hour with or without a day, and nothing else")
{
    for (const std::string_view text :
         {"14:05", "14:05:33", "12 mrt 2024 14:05", "vandaag om 14:05", "[12.03.2024 14:05]", "di 14:05", "2:05 PM",
          "12-03 14:05", "Tue, 3 Mar 2:05 p.m.", "dinsdag 12 maart 2024, 14:05 uur"}) {
        CAPTURE(text);
        CHECK(is_moment(text));
    }
    for (const std::string_view text : {"0 (00:00:03)", "12 maart 2024", "Anna 14:05", "1: ja", "12", "", "om 12 uur",
                                        "Matteus 5:3", "14:05 en later", "4:1 gewonnen"}) {
        CAPTURE(text);
        CHECK_FALSE(is_moment(text));
    }
}
