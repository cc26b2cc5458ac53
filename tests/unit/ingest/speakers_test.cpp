#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

using draad::Document;
using draad::read_document;
using Lines = std::vector<std::string>;

namespace {

Lines names_of(const std::string& text)
{
    Lines names;
    const Document document = read_document("a.txt", text);
    for (const draad::Speaker& speaker : document.card.speakers)
        names.push_back(speaker.role.empty() ? speaker.name : fmt::format("{} ({})", speaker.name, speaker.role));
    return names;
}

}

TEST_CASE("names become one speaker only on evidence")
{
    CHECK(names_of("De heer Buma: Een.\n\nDe voorzitter: Twee.\n\nBuma: Drie.") ==
          Lines{"De heer Buma", "De voorzitter"});
    CHECK(names_of("De heer Vos: Een.\n\nMevrouw Vos: Twee.\n\nDe heer Vos: Drie.") ==
          Lines{"De heer Vos", "Mevrouw Vos"});
    CHECK(names_of("De heer Bos: Een.\n\nDe heer Bosch: Twee.\n\nDe heer Bos: Drie.") ==
          Lines{"De heer Bos", "De heer Bosch"});
    CHECK(names_of("Annet: Een.\n\nAnnek: Twee.\n\nAnnet: Drie.\n\nAnnek: Vier.") == Lines{"Annet", "Annek"});
}

TEST_CASE("a presence list tells which names are one person's")
{
    const std::string list = "Aanwezig: Wil Boer (voorzitter), Ko Vos en Jo Vos\n\n";
    CHECK(names_of(list + "Wil: Een.\n\nBoer: Twee.\n\nWil Boer: Drie.\n\nKo Vos: Vier.") ==
          Lines{"Wil (voorzitter)", "Ko Vos"});
    CHECK(names_of(list + "Vos: Een.\n\nKo Vos: Twee.\n\nVos: Drie.\n\nWil: Vier.") ==
          Lines{"Vos", "Ko Vos", "Wil (voorzitter)"});
}

TEST_CASE("presence is told in many ways")
{
    for (const std::string list : {"Aanwezig zijn 3 leden: Arps (SP), Bok (VVD) en Vonk (CDA)",
                                   "Aanwezig zijn 3 leden der Raad, te weten:\nArps (SP),\nBok (VVD), en Vonk (CDA),",
                                   "aanwezig\nTom Arps - SP\nBok (VVD)\n", "Aanwezig:\n- Arps (SP)\n- Bok - VVD"}) {
        CAPTURE(list);
        const Document document =
            read_document("a.txt", list + "\n\nArps: Een.\n\nBok: Twee.\n\nArps: Drie.\n\nBok: Vier.");
        REQUIRE(document.card.speakers.size() == 2);
        CHECK(document.card.speakers[0].role == "SP");
        CHECK(document.card.speakers[1].role == "VVD");
        CHECK(document.passages[0].kind == draad::PassageKind::meta);
    }
}

TEST_CASE("the parts of a day that head the rows of a report are no speakers")
{
    CHECK(read_document("a.md",
                        "| Dienst | Rapportage |\n|---|---|\n| Ochtend | Rustig opgestaan. |\n| Middag | Naar buiten "
                        "geweest. |\n| Ochtend | Wilde niet eten. |\n| Middag | Bezoek gehad. |\n")
              .card.speakers.empty());
}
