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

TEST_CASE("heads of times, speakers and what they say make a conversation of a table, with bars, tabs or blanks")
{
    const Lines turns = {"body Kim: Hoe gaat het", "body Noor: Nou, wel goed.", "body Kim: Fijn"};
    for (const std::string table :
         {"| Tijd | **Spreker** | Tekst |\n|---|---|---|\n| 00:00:01 | Kim | Hoe gaat het |\n| 00:01:02 | Noor | Nou, "
          "wel "
          "goed. |\n| 00:01:09 | Kim | Fijn |\n",
          "Tijd\tSpreker\tTekst\n00:00:01\tKim\tHoe gaat het\n00:01:02\tNoor\tNou, wel goed.\n00:01:09\tKim\tFijn\n",
          "Tijd      Spreker   Tekst\n00:00:01  Kim       Hoe gaat het\n\n00:01:02  Noor      Nou,\n                   "
          " wel "
          "goed.\n00:01:09  Kim       Fijn\n"}) {
        CAPTURE(table);
        for (const char* name : {"a.txt", "a.md"}) {
            CAPTURE(name);
            const Document document = read_document(name, table);
            Lines said = outline(document);
            REQUIRE(said.size() == 4);
            CHECK(said[0].starts_with("meta: "));
            said.erase(said.begin());
            for (std::string& line : said)
                if (const std::size_t end = line.find('~'); end != std::string::npos)
                    line.replace(end, line.find_first_not_of(' ', end + 1) - end, " ");
            CHECK(said == turns);
            CHECK(document.passages[2].time == 62);
        }
    }
}

TEST_CASE("a table whose heads say something else keeps its rows")
{
    for (const std::string text : {"Dag\tDienst\tRapportage\n1\tOchtend\tAlles rustig.\n2\tMiddag\tVeel bezoek.\n",
                                   "Naam      Functie\nKim Bos   arts\nNoor Vis  tolk\n"}) {
        CAPTURE(text);
        CHECK(read_document("a.txt", text).card.speakers.empty());
    }
}
