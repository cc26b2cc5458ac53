#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

using draad::test::outline;
using Lines = std::vector<std::string>;

TEST_CASE("forms and notices of a web page are nobody's text, with the lines that head them")
{
    CHECK(outline(
              "De buurtkamer is open\n\nWie wil, loopt binnen en drinkt een kop koffie mee.\n\nOnze "
              "partners\n\nNieuwsbrief\n\n"
              "Meld je aan voor onze nieuwsbrief!\n\nWij gebruiken cookies om het gebruik te meten.\n\nLees meer ›\n\n"
              "© 2031 De Linde, alle rechten voorbehouden") ==
          Lines{"heading: De buurtkamer is open", "body: Wie wil, loopt binnen en drinkt een kop koffie mee.",
                "meta: Onze partners", "meta: Nieuwsbrief", "meta: Meld je aan voor onze nieuwsbrief!",
                "meta: Wij gebruiken cookies om het gebruik te meten.", "meta: Lees meer ›",
                "meta: © 2031 De Linde, alle rechten voorbehouden"});
}

TEST_CASE("people may talk about newsletters and cookies")
{
    CHECK(outline(
              "Anna: Volg ons op de voet.\n\nBob: Lees meer.\n\nAnna: Wij gebruiken cookies bij de thee.\n\nBob: O.") ==
          Lines{"body Anna: Volg ons op de voet.", "body Bob: Lees meer.",
                "body Anna: Wij gebruiken cookies bij de thee.", "body Bob: O."});
    CHECK(outline("Zij stuurde een nieuwsbrief rond waarin stond dat de tuin open was.")[0].starts_with("body"));
}
