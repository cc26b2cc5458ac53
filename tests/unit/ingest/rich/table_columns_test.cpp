#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using draad::test::outline;
using Lines = std::vector<std::string>;

namespace {

std::string table_of(const std::vector<std::vector<std::string>>& rows)
{
    std::string html = "<html><body><table>";
    for (const std::vector<std::string>& row : rows) {
        html += "<tr>";
        for (const std::string& cell : row)
            html += "<td>" + cell + "</td>";
        html += "</tr>";
    }
    return html + "</table></body></html>";
}

Lines said_in(const std::vector<std::vector<std::string>>& rows)
{
    Lines lines = outline(table_of(rows), "a.html");
    std::erase_if(lines, [](const std::string& line) { return line.starts_with("meta"); });
    return lines;
}

}

TEST_CASE("a table with a column for each speaker has a turn in each cell")
{
    const Lines expected = {"body Interviewer: Hoe ging het?", "body Moeder van Tim: Het ging wel goed.",
                            "body Interviewer: En toen?",      "body Moeder van Tim: Toen kwam er iemand.",
                            "body Interviewer: Wie was dat?",  "body Moeder van Tim: Dat weet ik niet."};
    CHECK(said_in({{"Interviewer", "Moeder van Tim"},
                   {"Hoe ging het?", "Het ging wel goed."},
                   {"En toen?", "Toen kwam er iemand."},
                   {"Wie was dat?", "Dat weet ik niet."}}) == expected);
    CHECK(said_in({{"Tijd", "Interviewer", "Moeder van Tim"},
                   {"0:03", "Hoe ging het?", "Het ging wel goed."},
                   {"0:10", "En toen?", "Toen kwam er iemand."},
                   {"0:17", "Wie was dat?", "Dat weet ik niet."}}) == expected);
    CHECK(
        said_in({{"Esra", "Wim"}, {"Hoe ging het?", ""}, {"", "Goed."}, {"En toen?", ""}, {"", "Dat weet ik niet."}}) ==
        Lines{"body Esra: Hoe ging het?", "body Wim: Goed.", "body Esra: En toen?", "body Wim: Dat weet ik niet."});
}

TEST_CASE("a table of arguments or of who does what has no turns")
{
    for (const Lines& lines : {said_in({{"Voordeel", "Nadeel"},
                                        {"Het is dichtbij.", "Het is er druk."},
                                        {"Het is gratis.", "Er is geen lift."},
                                        {"Er is koffie.", "Wie betaalt dat?"}}),
                               said_in({{"Begeleider", "Ouder"},
                                        {"Luistert naar het kind.", "Beslist mee."},
                                        {"Belt elke week.", "Neemt de telefoon op."},
                                        {"Schrijft een verslag.", "Leest het verslag."}})})
        for (const std::string& line : lines) {
            CAPTURE(line);
            CHECK_FALSE((line.starts_with("body Voordeel:") || line.starts_with("body Begeleider:") ||
                         line.starts_with("body Nadeel:") || line.starts_with("body Ouder:")));
        }
}
