#include "unit/ingest/folder.hpp"
#include "unit/ingest/reading.hpp"

#include "files/file_bytes.hpp"
#include "ingest/collection.hpp"

#include <doctest/doctest.h>

using draad::Document;
using draad::read_document;
using draad::test::complaint;
using draad::test::outline;
using Lines = std::vector<std::string>;

namespace {

std::string tei(const std::string& body, const std::string& header = "")
{
    return "<?xml version=\"1.0\"?><TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt>"
           "<title type=\"main\">Gesprek</title></titleStmt></fileDesc>" +
           header + "</teiHeader><text><body>" + body + "</body></text></TEI>";
}

Lines read_tei(const std::string& body, const std::string& header = "")
{
    return outline(read_document("a.xml", tei(body, header)));
}

std::string vlos_speaker(const std::string& forename, const std::string& surname, const std::string& printed,
                         const std::string& party)
{
    return "<spreker objectid=\"" + surname + "\"><fractie>" + party +
           "</fractie><aanhef>De heer</aanhef><verslagnaam>" + printed + "</verslagnaam><voornaam>" + forename +
           "</voornaam><achternaam>" + surname + "</achternaam></spreker>";
}

std::vector<int> times_of(const Document& document)
{
    std::vector<int> times;
    for (const draad::Passage& passage : document.passages)
        times.push_back(passage.time ? static_cast<int>(*passage.time) : -1);
    return times;
}

}

TEST_CASE("utterances of TEI are turns by the persons that they point to")
{
    const std::string people = "<profileDesc><particDesc><listPerson>"
                               "<person xml:id=\"KB\"><persName><surname>Berg</surname><forename>Kee</forename>"
                               "<nameLink>van den</nameLink></persName></person>"
                               "<person xml:id=\"P2\" role=\"interviewer\"><persName>Jo Smit</persName></person>"
                               "</listPerson></particDesc></profileDesc>";
    const Document document =
        read_document("a.xml", tei("<div><head>Opening</head><note type=\"speaker\">De voorzitter</note>"
                                   "<u who=\"#KB\" ana=\"#chair\"><seg>Welkom.</seg><seg>Wie\n  begint?</seg></u>"
                                   "<note type=\"comment\">De vergadering wordt geschorst.</note>"
                                   "<u who=\"#P2\"><seg>Ik <kinesic><desc>steekt hand op</desc></kinesic> dus.</seg>"
                                   "<vocal><desc>gelach</desc></vocal></u><u who=\"#X9\"><seg>Nou.</seg></u></div>",
                                   people));
    CHECK(outline(document) == Lines{"heading: Opening", "body Kee van den Berg: Welkom.",
                                     "body Kee van den Berg: Wie begint?", "stage: De vergadering wordt geschorst.",
                                     "body Jo Smit: Ik (steekt hand op) dus.", "stage: (gelach)", "body X9: Nou."});
    CHECK(document.card.title == "Gesprek");
    CHECK(document.card.speakers[0].role == "voorzitter");
    CHECK(document.card.speakers[1].role == "interviewer");
    CHECK(document.passages[1].turn == 1);
    CHECK(document.passages[2].turn == 1);
}

TEST_CASE("without a list of persons a speaker is who the print names, and stays that person")
{
    CHECK(
        read_tei("<note type=\"speaker\">De heer Kok (ABC):</note><u who=\"#a\"><seg>Een.</seg></u>"
                 "<u who=\"#a\"><seg>Twee.</seg></u><note type=\"speaker\">De voorzitter</note><u who=\"#b\">Drie.</u>"
                 "<note type=\"speaker\">De voorzitter</note><u who=\"#c\">Vier.</u>") ==
        Lines{"body De heer Kok: Een.", "body De heer Kok: Twee.", "body De voorzitter: Drie.", "body c: Vier."});
}

TEST_CASE("the persons of a list beside the document are known")
{
    const draad::test::Folder folder;
    folder.write("a.xml", tei("<u who=\"#KB\"><seg>Welkom.</seg></u>"));
    folder.write("X-listPerson.xml",
                 "<listPerson xmlns=\"http://www.tei-c.org/ns/1.0\"><person xml:id=\"KB\"><persName>"
                 "<forename>Kee</forename><surname>Berg</surname></persName></person></listPerson>");
    const std::vector<std::filesystem::path> paths = {folder.path()};
    const draad::Collection collection = draad::collect(paths, folder.path());
    REQUIRE(collection.files.size() == 1);
    const auto known = collection.metadata.speakers_of(collection.files[0].path);
    CHECK(outline(read_document("a.xml", draad::read_bytes(collection.files[0].path), known)) ==
          Lines{"body Kee Berg: Welkom."});
}

TEST_CASE("plays and plain texts in TEI keep their paragraphs, stage directions and notes")
{
    CHECK(read_tei("<castList><castItem>Mina, een meid</castItem></castList><sp><speaker>MINA.</speaker>"
                   "<l>Ach, <stage>weent</stage> wie</l><l>zal het zeggen?</l></sp><stage>Zij gaat af.</stage>"
                   "<p>Dit is <choice><sic>regt</sic><corr>recht</corr></choice> waar<note>Althans toen.</note>, zo"
                   "<lb/>zegt men.</p>") == Lines{"meta: Mina, een meid", "body MINA: Ach, (weent) wie",
                                                  "body MINA: zal het zeggen?", "stage: (Zij gaat af.)",
                                                  "body: Dit is regt waar, zo zegt men.", "note: Althans toen."});
}

TEST_CASE("annotated words are spaced as they were")
{
    CHECK(read_tei(
              "<u who=\"#a\"><seg><s>\n <w>Zo</w>\n <w join=\"right\">is</w>\n <w>het</w>\n <w join=\"right\">ook</w>\n"
              " <pc>.</pc>\n</s><s><w>Nu</w></s></seg></u>") == Lines{"body a: Zo ishet ook. Nu"});
}

TEST_CASE("the record of parliament gives turns, interruptions within them and times from the first speech")
{
    const std::string record =
        "<vlosCoreDocument "
        "xmlns=\"http://www.tweedekamer.nl/ggm/vergaderverslag/v1.0\"><vergadering><titel>Plenair</titel>"
        "<zaal>Plenaire "
        "zaal</zaal><datum>2031-02-03T00:00:00</datum><activiteit><titel>Sport</titel><onderwerp>Sport</onderwerp>"
        "<activiteithoofd><tekst><alinea><alineaitem>Aan de orde is het debat over "
        "sport.</alineaitem></alinea></tekst></activiteithoofd>"
        "<activiteitdeel><activiteititem>"
        "<woordvoerder "
        "objectid=\"1\"><markeertijdbegin>2031-02-03T10:15:04+01:00</markeertijdbegin><isvoorzitter>false</"
        "isvoorzitter>" +
        vlos_speaker("Tim", "Veen", "Van der Veen", "XYZ") +
        "<tekst><alinea><alineaitem>De heer <nadruk type=\"Vet\">Van der Veen</nadruk> (XYZ):</alineaitem></alinea>"
        "<alinea><alineaitem>Voorzitter. Ik</alineaitem><alineaitem>begin.</alineaitem></alinea></tekst>"
        "<interrumpant "
        "objectid=\"2\"><markeertijdbegin>2031-02-03T10:16:06+01:00</markeertijdbegin><isvoorzitter>true</"
        "isvoorzitter>" +
        vlos_speaker("Els", "Bok", "Bok", "PQR") +
        "<tekst><alinea><alineaitem>De voorzitter: Kort graag.</alineaitem></alinea></tekst></interrumpant>"
        "<tekst><alinea><alineaitem>Let op: ik ga door.</alineaitem></alinea></tekst></woordvoerder>"
        "</activiteititem></activiteitdeel></activiteit></vergadering></vlosCoreDocument>";
    const Document document = read_document("a.xml", record);
    CHECK(outline(document) == Lines{"heading: Sport", "stage: Aan de orde is het debat over sport.",
                                     "body Tim van der Veen: Voorzitter. Ik begin.", "body Els Bok: Kort graag.",
                                     "body Tim van der Veen: Let op: ik ga door."});
    CHECK(times_of(document) == std::vector<int>{-1, -1, 0, 62, -1});
    CHECK(document.passages[4].turn == 3);
    CHECK(document.card.title == "Plenair");
    CHECK(document.card.fields == draad::Fields{{"datum", "2031-02-03"}, {"zaal", "Plenaire zaal"}});
    CHECK(document.card.speakers[0].role == "XYZ");
    CHECK(document.card.speakers[1].role == "voorzitter");
}

TEST_CASE("a minister's printed label is no part of the words, and a name is put in the order in which it is said")
{
    const std::string record =
        "<vlosCoreDocument xmlns=\"http://www.tweedekamer.nl/ggm/vergaderverslag/v1.0\"><vergadering><activiteit>"
        "<activiteitdeel><activiteititem><woordvoerder objectid=\"1\">" +
        vlos_speaker("Els", "Oord, van", "Van Oord", "") +
        "<tekst><alinea><alineaitem>Minister <nadruk type=\"Vet\">Van Oord</nadruk>:</alineaitem></alinea>"
        "<alinea><alineaitem>Daar kom ik op terug.</alineaitem></alinea></tekst></woordvoerder>"
        "</activiteititem></activiteitdeel></activiteit></vergadering></vlosCoreDocument>";
    CHECK(outline(read_document("a.xml", record)) == Lines{"body Els van Oord: Daar kom ik op terug."});
}

TEST_CASE("in printed proceedings the chair also speaks beside the speeches")
{
    const std::string proceedings =
        "<officiele-publicatie><metadata><meta name=\"x\" "
        "content=\"y\">weg</meta></metadata><handelingen><titel>Zwemmen</titel>"
        "<tekst><al>De beraadslaging wordt geopend.</al></tekst>"
        "<spreekbeurt><spreker><voorvoegsels>De</voorvoegsels> "
        "<naam><achternaam>voorzitter</achternaam></naam>:</spreker>"
        "<tekst><al>Ik open.</al></tekst></spreekbeurt>"
        "<spreekbeurt><spreker><voorvoegsels>Mevrouw</voorvoegsels><naam><achternaam>Ten Have</achternaam></naam> "
        "(<politiek>PQR</politiek>):</spreker>"
        "<tekst><al>Ik dien een motie in.</al><al>Dank<noot><noot.al>Zie "
        "eerder.</noot.al></noot>.</al></tekst></spreekbeurt>"
        "<motie><al>De Kamer, gehoord de beraadslaging,</al></motie>"
        "<tekst><al>Deze motie is voorgesteld.</al><al>Wie wil?</al></tekst></handelingen></officiele-publicatie>";
    const Document document = read_document("a.xml", proceedings);
    CHECK(outline(document) == Lines{"heading: Zwemmen", "stage: De beraadslaging wordt geopend.",
                                     "body De voorzitter: Ik open.", "body Mevrouw Ten Have: Ik dien een motie in.",
                                     "body Mevrouw Ten Have: Dank.", "note: Zie eerder.",
                                     "body Mevrouw Ten Have: De Kamer, gehoord de beraadslaging,",
                                     "body De voorzitter: Deze motie is voorgesteld.", "body De voorzitter: Wie wil?"});
    CHECK(document.card.speakers[1].role == "PQR");
    CHECK(document.card.speakers.size() == 2);
}

TEST_CASE("XML that is no transcript, or damaged, is refused")
{
    CHECK(complaint("a.xml", "<html/>") == "a.xml: XML with the root element 'html' is no transcript that is known; "
                                           "export it as plain text (.txt), a line "
                                           "a turn: 'Naam: tekst'");
    CHECK(complaint("a.xml", "").find("a.xml: the file is empty") == 0);
    CHECK(complaint("a.xml", tei("")) == "a.xml: nothing is said in this file; leave it out");
    const std::string whole = tei("<u who=\"#a\"><seg>Een twee drie.</seg></u>");
    for (std::size_t size = 60; size < whole.size(); size += 7) {
        CAPTURE(size);
        CHECK(complaint("a.xml", whole.substr(0, size)).find("a.xml") == 0);
    }
}

TEST_CASE("byte-order marks before the declaration, even doubly encoded, do no harm")
{
    const std::string whole = tei("<u who=\"#a\"><seg>Één.</seg></u>");
    for (const std::string mark : {"\xEF\xBB\xBF", "\xEF\xBB\xBF\xEF\xBB\xBF", "\xC3\xAF\xC2\xBB\xC2\xBF", "\r\n "})
        CHECK(outline(read_document("a.xml", mark + whole)) == Lines{"body a: Één."});
}

TEST_CASE("an utterance of TEI begins at its moment of the timeline")
{
    const Document document = read_document(
        "a.xml",
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><timeline unit='s' origin='#T0'><when xml:id='T0'/><when "
        "xml:id='T1' interval='61.5' since='#T0'/><when xml:id='T2' interval='2' since='#T1'/><when "
        "xml:id='T3' interval='2000' unit='ms' since='#T2'/></timeline><body><u who='#An' start='#T0'>Dag.</u><u "
        "who='#Bo' start='#T1'>Hoi.</u><u who='#An' start='#T3'>Goed.</u><u who='#Bo'>Ja.</u></body></text></TEI>");
    REQUIRE(document.passages.size() == 4);
    CHECK(document.passages[0].time == 0);
    CHECK(document.passages[1].time == 61);
    CHECK(document.passages[2].time == 65);
    CHECK_FALSE(document.passages[3].time);
}
