#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

using draad::test::outline;
using Lines = std::vector<std::string>;

TEST_CASE("the head of a mail is nobody's words")
{
    CHECK(outline("Van: Anna\nVerzonden: 3 mei 2024\nAan: Bart\nOnderwerp: de tuin\n\nHoi Bart, kom je helpen?\n") ==
          Lines{"meta: Van: Anna", "meta: Verzonden: 3 mei 2024", "meta: Aan: Bart", "meta: Onderwerp: de tuin",
                "body: Hoi Bart, kom je helpen?"});
}

TEST_CASE("one line that begins like a mail's is text")
{
    CHECK(outline("Aan: wie dit leest.\n\nDe tuin is open.\n")[0] == "body: Aan: wie dit leest.");
}

TEST_CASE("what a newspaper's database prints around an article is meta")
{
    const Lines lines =
        outline("SECTION: Regio; Blz. 4\n\nLENGTH: 212 words\n\nHet zwembad blijft open.\n\nLOAD-DATE: May "
                "3, 2021\n");
    CHECK(lines == Lines{"meta: SECTION: Regio; Blz. 4", "meta: LENGTH: 212 words", "body: Het zwembad blijft open.",
                         "meta: LOAD-DATE: May 3, 2021"});
}

TEST_CASE("what was written in the margin is a note and no part of a turn")
{
    const Lines lines =
        outline("Anna: Hoe was dat?\n\nBart: Goed.[a] Echt.\n\nMet opmerkingen [KW1]: zie code 4\n\nAnna: "
                "En nu?\n\nBart: Ook.\n\n[a]Dit is trots.\n");
    CHECK(lines == Lines{"body Anna: Hoe was dat?", "body Bart: Goed.[a] Echt.",
                         "note: Met opmerkingen [KW1]: zie code 4", "body Anna: En nu?", "body Bart: Ook.",
                         "note: [a]Dit is trots."});
}
