#include "ingest/passes/record_lines.hpp"
#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

using draad::tells_proceedings;
using draad::test::outline;
using Lines = std::vector<std::string>;

TEST_CASE("what a record tells itself is known by its passive and its set phrases")
{
    for (const char* sentence :
         {"De vergadering wordt van 13.51 uur tot 14.06 uur geschorst.",
          "De vergadering wordt van 13.51 tot 14.36 geschorst.", "De vergadering wordt enkele ogenblikken geschorst.",
          "(Geopend te 13.30 uur)", "Sluiting 22.05 uur.",
          "(De openbare vergadering gaat om 19.15 uur over in een besloten deel tot 21.15 uur)",
          "In stemming komt motie H.1 HvO.", "De agenda wordt aldus gewijzigd vastgesteld.",
          "Het incident is gesloten.", "De beraadslaging wordt geopend.", "Aan de orde is het debat over sport."}) {
        CAPTURE(sentence);
        CHECK(tells_proceedings(sentence));
    }
}

TEST_CASE("what people say of a meeting is speech")
{
    for (const char* sentence :
         {"De vergadering duurt mij te lang.", "Dan schors ik de vergadering voor de lunchpauze tot 13.30 uur.",
          "Wordt de vergadering nu geschorst?", "De agenda van de wethouder is geen geheim.",
          "Opening van het zwembad.", "De vergadering wordt geschorst. Dat heb ik u gezegd."}) {
        CAPTURE(sentence);
        CHECK_FALSE(tells_proceedings(sentence));
    }
}

TEST_CASE("a line of the record ends the turn above it, over two lines too")
{
    CHECK(outline("De voorzitter: Tot zo.\n\nDe vergadering wordt van 13.51 uur\ntot 14.06 uur geschorst.\n\n"
                  "De voorzitter: We gaan door.\n\nAnna Bos: Goed.") ==
          Lines{"body De voorzitter: Tot zo.", "stage: De vergadering wordt van 13.51 uur~tot 14.06 uur geschorst.",
                "body De voorzitter: We gaan door.", "body Anna Bos: Goed."});
}

TEST_CASE("in running text the same line is text")
{
    CHECK(outline("Zij keek op.\n\nDe vergadering wordt geschorst.\n\nWat nu?")[1] ==
          "body: De vergadering wordt geschorst.");
}
