#include "unit/ingest/reading.hpp"

#include "support/office_files.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace draad;
using draad::test::complaint;
using draad::test::outline;
using draad::test::xlsx;
using Lines = std::vector<std::string>;

namespace {

/// The headings of a document: the questions of which answers were read.
Lines questions(std::string_view bytes, std::string_view name = "a.csv", const std::vector<std::string>& asked = {})
{
    const Document document = read_document(name, std::string(bytes), {}, asked);
    Lines found;
    for (const Passage& passage : document.passages)
        if (passage.kind == PassageKind::heading)
            found.emplace_back(document.text.slice(passage.range));
    return found;
}

std::string field(const Document& document, std::size_t passage, const std::string& name)
{
    const Fields& fields = document.card.speakers[*document.passages[passage].speaker].fields;
    const auto found = fields.find(name);
    return found == fields.end() ? "" : found->second;
}

}

TEST_CASE("what parts values stands evenly in the rows, outside quotation marks")
{
    const Lines answers = {"heading: Wat hielp, wat niet, en waarom?", "body 1: Rust, ruimte en iemand die luistert.",
                           "body 2: Niets, nooit, nergens; ik wist het niet."};
    for (const std::string table :
         {"id;Wat hielp, wat niet, en waarom?\n1;Rust, ruimte en iemand die luistert.\n2;\"Niets, nooit, nergens; ik "
          "wist het niet.\"\n",
          "\"id\";\"Wat hielp, wat niet,\nen waarom?\"\r\n\"1\";\"Rust, ruimte en iemand die luistert.\"\r\n\"2\";"
          "\"Niets, nooit, nergens; ik wist het niet.\"\r\n",
          "id,\"Wat hielp, wat niet, en waarom?\"\n1,\"Rust, ruimte en iemand die luistert.\"\n2,\"Niets, nooit, "
          "nergens; ik wist het niet.\"\n",
          "id\tWat hielp, wat niet, en waarom?\n1\tRust, ruimte en iemand die luistert.\n2\tNiets, nooit, nergens; ik "
          "wist het niet.\n",
          "sep=;\r\nid;\"Wat hielp, wat niet, en waarom?\"\r\n1;\"Rust, ruimte en iemand die luistert.\"\r\n2;\"Niets, "
          "nooit, nergens; ik wist het niet.\"\r\n",
          "sep=|\nid|Wat hielp, wat niet, en waarom?\n1|Rust, ruimte en iemand die luistert.\n2|Niets, nooit, nergens; "
          "ik wist het niet.\n"}) {
        CAPTURE(table);
        CHECK(outline(table, "a.csv") == answers);
    }
}

TEST_CASE("rows keep their line numbers below a line that names the separator")
{
    CHECK(outline("sep=;\nverhaal;leeftijd\nIk voelde me daar heel erg alleen.;12\n", "a.csv")[1] ==
          "body rij 3: Ik voelde me daar heel erg alleen.");
}

TEST_CASE("Qualtrics has three rows of heads: names, questions and identifiers")
{
    const std::string identifiers =
        "\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"ip\"\"}\",\"{\"\"ImportId\"\":"
        "\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"QID1_TEXT\"\"}\",\"{\"\"ImportId\"\":\"\"QID2\"\"}\"\n";
    const std::string names = "StartDate,IPAddress,ResponseId,Q1,Q2\n";
    const std::string texts = "Start Date,IP Address,Response ID,Wie helpt je?,Hoe oud ben je?\n";
    const std::string answers = "2025-01-02 10:00:00,192.0.2.7,R_a1,Mijn oma helpt mij het meest.,14\n"
                                "2025-01-02 11:00:00,192.0.2.8,R_b2,Eigenlijk helpt niemand mij nu.,15\n";
    for (const std::string& table : {names + texts + identifiers + answers, names + texts + answers}) {
        CAPTURE(table);
        const Document document = read_document("a.csv", table);
        CHECK(outline(document) == Lines{"heading: Wie helpt je?", "body R_a1: Mijn oma helpt mij het meest.",
                                         "body R_b2: Eigenlijk helpt niemand mij nu."});
        CHECK(document.card.speakers[0].fields ==
              Fields{{"startdate", "2025-01-02 10:00:00"}, {"q2", "14"}, {"vraag", "Wie helpt je?"}});
        REQUIRE(document.notes.size() == 1);
        CHECK(document.notes[0].find("'IP Address'") != std::string::npos);
    }
}

TEST_CASE("the question is a field of each answer, and who answers two is one person")
{
    const Document document = read_document(
        "a.csv", "naam;groep;Wat helpt?;Wat mist u?\nNoor;A;Dat iemand tijd heeft voor mij.;Ik mis een vast "
                 "gezicht.\nSem;B;Ik heb vooral rust nodig gehad.;\n");
    CHECK(field(document, 1, "vraag") == "Wat helpt?");
    CHECK(field(document, 4, "vraag") == "Wat mist u?");
    CHECK(field(document, 4, "groep") == "A");
    CHECK(document.card.speakers.size() == 3);
    CHECK(count_persons(document.card) == 2);
}

TEST_CASE("where a row says which question it answers, that is the question")
{
    const Document document = read_document(
        "a.csv", "respondent;vraag;antwoord\n1;Wat helpt?;Dat iemand tijd heeft voor mij.\n1;Wat mist u?;Ik mis "
                 "soms een vast gezicht.\n2;Wat mist u?;Ik mis vooral mijn eigen kamer.\n");
    CHECK(field(document, 2, "vraag") == "Wat helpt?");
    CHECK(field(document, 4, "vraag") == "Wat mist u?");
    CHECK(outline(document)[3] == "heading: Wat mist u?");
}

TEST_CASE("columns of people's own words are answers, also where few answer or most answers are short")
{
    const std::string others =
        "\n2;nee;goed;;;Amsterdam\n3;ja;prima;;;Utrecht\n4;ja;goed;;;Zeist\n5;nee;n.v.t.;;;Ede\n";
    const std::string heads = "id;Bent u tevreden?;Hoe gaat het?;Anders, namelijk;q7;woonplaats";
    CHECK(questions(heads + "\n1;ja;Ik mocht daar helemaal niks zelf beslissen.;mijn buurvrouw;;Ede" + others) ==
          Lines{"Hoe gaat het?", "Anders, namelijk"});
    CHECK(questions(heads + "\n1;ja;goed;mijn buurvrouw;Ze luisterden nooit naar wat ik zei.;Ede" + others) ==
          Lines{"Anders, namelijk", "q7"});
}

TEST_CASE("closed lists, dates, addresses of pages and facts are no answers")
{
    const std::string table =
        "nr;Hoe tevreden bent u?;created_at;link;functie;bericht\n"
        "1;Ik ben het er mee eens;Tue Mar 12 10:00:00 +0000 2024;https://t.co/a1;verpleegkundige op de afdeling "
        "geriatrie;Wat een fijne dag was dit zeg! https://t.co/a1\n"
        "2;Ik ben het er mee eens;Tue Mar 12 11:00:00 +0000 2024;https://t.co/a2;arts;Ik snap er niets meer van. "
        "https://t.co/a2\n"
        "3;Ik ben het er niet mee eens;Tue Mar 12 12:00:00 +0000 2024;https://t.co/a3;arts;Kom vooral eens langs bij "
        "ons. https://t.co/a3\n"
        "4;Ik ben het er niet mee eens;Tue Mar 12 13:00:00 +0000 2024;https://t.co/a4;arts;Dat hadden ze ook kunnen "
        "vragen. https://t.co/a4\n"
        "5;Ik ben het er niet mee eens;Tue Mar 12 14:00:00 +0000 2024;https://t.co/a5;arts;Nou ja, het is niet "
        "anders. https://t.co/a5\n";
    CHECK(questions(table) == Lines{"bericht"});
}

TEST_CASE("columns of answers can be named, by head or by short name, and only those are read")
{
    const std::string table =
        "id,Cijfer,Kort,\"Waarom, en hoe?\"\n1,8,fijn,Omdat het kon en mocht.\n2,7,rot,Gewoon omdat het "
        "zo liep.\n";
    CHECK(questions(table, "a.csv", {"kort"}) == Lines{"Kort"});
    CHECK(questions(table, "a.csv", {"Kort,Cijfer"}) == Lines{"Cijfer", "Kort"});
    CHECK(questions(table, "a.csv", {"Waarom, en hoe?"}) == Lines{"Waarom, en hoe?"});
    CHECK(questions(table, "a.csv", {"kort, waarom, en hoe?"}) == Lines{"Kort", "Waarom, en hoe?"});
    CHECK_THROWS_WITH(
        read_document("a.csv", table, {}, std::vector<std::string>{"Kleur"}),
        "a.csv: there is no column 'Kleur' to take answers from; the heads are: id; Cijfer; Kort; Waarom, "
        "en hoe?");
}

TEST_CASE("a table of short answers says which heads it has and how to name them")
{
    const std::string message = complaint("a.csv", "id;Kleur;Dier\n1;rood;kat\n2;blauw;hond\n3;rood;kat\n");
    CHECK(message.find("--answers") != std::string::npos);
    CHECK(message.find("id; Kleur; Dier") != std::string::npos);
}

TEST_CASE("a column that may hold answers but is taken for facts is named")
{
    const Document document = read_document(
        "a.csv", "id;verhaal;Waar woont u?\n1;Ik ben daar geboren en getogen.;bij mijn ouders\n2;Toen ging "
                 "ik alsnog daarheen.;Ede\n3;Het was er altijd koud.;Ede\n4;Ik wil er niet weg.;Ede\n5;Ze "
                 "vonden het daar prima.;Ede\n");
    REQUIRE(document.notes.size() == 1);
    CHECK(document.notes[0].find("'Waar woont u?'") != std::string::npos);
}

TEST_CASE("markup and escapes in answers are read, and their paragraphs parted")
{
    const Lines answers = {"heading: antwoord", "body 1: Ik vertrouw mijn mentor wel.",
                           "body 1: Dat duurde lang hoor."};
    CHECK(outline("id;antwoord\n1;\"<p>Ik vertrouw mijn <b>mentor</b> wel.</p><p>Dat duurde lang&#32;hoor.</p>\"\n",
                  "a.csv") == answers);
    CHECK(outline(
              xlsx({{"id", "antwoord"}, {"1", "Ik vertrouw mijn mentor wel._x000D_\n_x000D_\nDat duurde lang hoor."}}),
              "a.xlsx") == answers);
    CHECK(outline(xlsx({{"id", "antwoord"}, {"1", "Het bestand heette _x_000 en _x005F_x000D_ eigenlijk."}}),
                  "a.xlsx")[1] == "body 1: Het bestand heette _x_000 en _x000D_ eigenlijk.");
}

TEST_CASE("names that nobody filled in do not name who answers")
{
    CHECK(outline("ID;Naam;Wat vond je ervan?\n7;;Ik vond het eigenlijk wel fijn.\n8;;Voor mij hoefde het niet.\n",
                  "a.csv")[1] == "body 7: Ik vond het eigenlijk wel fijn.");
}

TEST_CASE("codes before the heads of LimeSurvey are no part of them")
{
    const Document document =
        read_document("a.csv", "id. Antwoord-ID;G01Q1. Wat vond je ervan?;G01Q2. Geslacht\n7;Ik vond "
                               "het eigenlijk wel fijn.;v\n");
    CHECK(outline(document) == Lines{"heading: Wat vond je ervan?", "body 7: Ik vond het eigenlijk wel fijn."});
    CHECK(field(document, 1, "geslacht") == "v");
}

TEST_CASE("a table of times and what is said is a transcript")
{
    const Lines expected = {"body: Hoe gaat het nu met je?", "body: Nou, wel goed."};
    for (const std::string table :
         {"start\tend\ttext\n61000\t63200\tHoe gaat het nu met je?\n125000\t129000\tNou, wel goed.\n",
          "start\tend\ttext\n61.0\t63.2\tHoe gaat het nu met je?\n125.0\t129.0\tNou, wel goed.\n",
          "tijd;tekst\n00:01:01;Hoe gaat het nu met je?\n00:02:05;Nou, wel goed.\n"}) {
        CAPTURE(table);
        const Document document = read_document("a.tsv", table);
        CHECK(outline(document) == expected);
        CHECK(document.passages[0].time == 61);
        CHECK(document.passages[1].time == 125);
    }
    const Document named = read_document(
        "a.csv", "Spreker,Begin,Eind,Tekst\nInterviewer,1.5,3,Hoe gaat het?\nNoor,4,5,Nou.\nNoor,5,6,Wel goed.\n");
    CHECK(outline(named) == Lines{"body Interviewer: Hoe gaat het?", "body Noor: Nou. Wel goed."});
    CHECK(named.passages[1].time == 4);
}

TEST_CASE("SurveyMonkey says below its questions what answers they have, which is nobody's answer")
{
    const std::string table =
        "Respondent ID,Start Date,Wie helpt je?,Hoe oud ben je?,\n,,Open-Ended Response,Response,Anders (licht toe)\n"
        "101,01/02/2025,Mijn oma helpt mij het meest.,14,Ik ga dan liever wandelen.\n"
        "102,01/02/2025,Eigenlijk helpt niemand mij nu.,15,Muziek maken met mijn broer.\n";
    CHECK(outline(table, "a.csv") == Lines{"heading: Wie helpt je?", "body 101: Mijn oma helpt mij het meest.",
                                           "body 102: Eigenlijk helpt niemand mij nu.", "heading: Anders (licht toe)",
                                           "body 101: Ik ga dan liever wandelen.",
                                           "body 102: Muziek maken met mijn broer."});
}
