#include "ingest/passes/table_lines.hpp"
#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

using draad::Document;
using draad::in_spoken_order;
using draad::read_document;
using draad::test::outline;
using Lines = std::vector<std::string>;

TEST_CASE("a table of speakers and what they say is a conversation, headed or not")
{
    const Lines turns = {"body Anna: Hoe gaat het?", "body Bob: Goed, dank je.", "body Anna: Fijn."};
    const std::string rows = "| Anna | Hoe gaat het? |\n| Bob | Goed, dank je. |\n| Anna | Fijn. |\n";
    CHECK(outline(rows, "a.md") == turns);
    CHECK(outline(rows, "a.txt") == turns);
    CHECK(outline("| Spreker | Tekst |\n|---|---|\n" + rows, "a.md")[2] == turns[1]);
}

TEST_CASE("a table of names tells who is present and is nobody's text")
{
    const Document document = read_document(
        "a.md", "| Achternaam | Voornaam | Organisatie |\n|---|---|---|\n| Moor van der | Ria | Kadaster |\n"
                "| Roes | Jan | Waterschap |\n\n**Roes:** Dank.\n\n**Ria van der Moor:** Graag.\n\n**Jan Roes:** Dag.");
    CHECK(outline(document) == Lines{"meta: | Achternaam | Voornaam | Organisatie |",
                                     "meta: | Moor van der | Ria | Kadaster |", "meta: | Roes | Jan | Waterschap |",
                                     "body Roes: Dank.", "body Ria van der Moor: Graag.", "body Roes: Dag."});
    CHECK(document.card.speakers[0].role == "Waterschap");
    CHECK(document.card.speakers[0].printed == Lines{"Roes", "Jan Roes"});
    CHECK(document.card.speakers[1].role == "Kadaster");
}

TEST_CASE("another table keeps its rows")
{
    CHECK(outline("| Jaar | Plekken |\n|---|---|\n| 2031 | twaalf |\n", "a.md") ==
          Lines{"body: | Jaar | Plekken |", "body: | 2031 | twaalf |"});
}

TEST_CASE("names are put in the order in which they are said")
{
    CHECK(in_spoken_order("Bijlsma, Antoon") == "Antoon Bijlsma");
    CHECK(in_spoken_order("Miltenburg van, Ria") == "Ria van Miltenburg");
    CHECK(in_spoken_order("Zee van der") == "van der Zee");
    CHECK(in_spoken_order("Ria van Miltenburg") == "Ria van Miltenburg");
}
