#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

using draad::test::outline;
using Lines = std::vector<std::string>;

TEST_CASE("blank lines part paragraphs")
{
    CHECK(outline("Dat was het begin.\n\nEn dit is het eind.\n") ==
          Lines{"body: Dat was het begin.", "body: En dit is het eind."});
}

TEST_CASE("the lines of a hard-wrapped paragraph are one passage")
{
    CHECK(outline("Wij hebben in die jaren heel veel gesprekken gevoerd met de\n"
                  "mensen van de instelling, en niemand luisterde.\n") ==
          Lines{"body: Wij hebben in die jaren heel veel gesprekken gevoerd met de~mensen van de instelling, en "
                "niemand luisterde."});
}

TEST_CASE("a blank line inside a sentence parts nothing")
{
    const std::vector<std::pair<std::string, std::size_t>> examples = {
        // the sentence goes on in lower case
        {"Zij wil dat het kabinet de jeugdzorg fundamenteel anders gaat\n\norganiseren. Dat kan.", 1},
        // the line is full and has no end, so that the capital is a name's
        {"Al jaren vraagt de familie om een ander gesprek met de mensen van\n\nStichting De Kade over de opvang.", 1},
        {"Wij vonden dat goed.\n\nwel te verstaan: toen.", 2},
        {"Wat we willen:\n\nmeer rust en meer tijd voor wie dat nodig heeft.", 2},
    };
    for (const auto& [text, count] : examples) {
        CAPTURE(text);
        CHECK(outline(text).size() == count);
    }
}

TEST_CASE("a line that is a paragraph by itself is not joined to the next")
{
    const std::string longer(190, 'x');
    CHECK(outline("Een " + longer + ".\nTwee " + longer + ".\nDrie " + longer + ".").size() == 3);
    CHECK(outline("Ik ben er blij mee.\nHet gaat nu goed.").size() == 2);
}

TEST_CASE("short lines that stand apart above text are headings")
{
    const std::string text = "Een ander gesprek\n\n"
                             "Wij zagen dat ouders zich niet gehoord voelden en dat niemand er iets aan deed.\n\n"
                             "Ruimte voor het gezin\n"
                             "Daarom begonnen wij een kring waarin het gezin als eerste het woord krijgt en houdt.\n\n"
                             "2.1 Wat het opleverde\n\n"
                             "Het leverde vooral rust op.\n\n"
                             "En nu?\n\n"
                             "Dat weet niemand precies";
    CHECK(outline(text) ==
          Lines{"heading: Een ander gesprek",
                "body: Wij zagen dat ouders zich niet gehoord voelden en dat niemand er iets aan deed.",
                "heading: Ruimte voor het gezin",
                "body: Daarom begonnen wij een kring waarin het gezin als eerste het woord krijgt en houdt.",
                "heading: 2.1 Wat het opleverde", "body: Het leverde vooral rust op.", "body: En nu?",
                "body: Dat weet niemand precies"});
}

TEST_CASE("a title may have lines below it, but a short statement under a heading is text")
{
    CHECK(outline(
              "Bijeenkomst ouders e.o.\nDonderdag 3 oktober, kantine\n\nOver zwijgen\nDe moeder: ‘Ik zeg niets meer.’\n"
              "De werker: ‘Dat snap ik.’\n\nDaarna bleef het stil.\n\nNiemand kwam.\n\nZo ging het weken.") ==
          Lines{"heading: Bijeenkomst ouders e.o.", "meta: Donderdag 3 oktober, kantine", "heading: Over zwijgen",
                "body: De moeder: ‘Ik zeg niets meer.’~De werker: ‘Dat snap ik.’", "body: Daarna bleef het stil.",
                "body: Niemand kwam.", "body: Zo ging het weken."});
}

TEST_CASE("a question that stands apart above a paragraph is a heading, unless it goes on from the text")
{
    const std::string above = "De kring begon drie jaar geleden in het oude schoolgebouw aan de haven.\n\n";
    const std::string below =
        "\n\nDaar zijn de begeleiders het nog steeds niet helemaal over eens, zo bleek vorige week.";
    const std::vector<std::pair<std::string, std::string>> examples = {
        {"Wie begint het gesprek?", "heading"},
        {"Hoe werkt een familiekring?", "heading"},
        {"En nu?", "body"},
        {"Waarom?", "body"},
        {"Maar wie beslist er dan?", "body"},
        {"Wat moest ik daarmee?", "body"},
        {"‘Wie heeft de koffie gezet?’", "body"},
        {"Heeft zij gelijk gekregen?", "body"},
    };
    for (const auto& [question, kind] : examples) {
        CAPTURE(question);
        CHECK(outline(above + question + below)[1] == kind + ": " + question);
    }
}

TEST_CASE("the day, the hour and the place below the title are meta")
{
    const std::vector<std::string> occasions = {
        "Woensdag 12 maart 2025, 13.00-14.30 uur, De Spil",
        "12 maart 2025",
        "12-03-2025",
        "10:00 - 12:00",
        "19.30-21.00 uur",
        "Utrecht, 3 mei 2024",
    };
    for (const std::string& line : occasions) {
        CAPTURE(line);
        CHECK(outline("Bijeenkomst ouders\n" + line + "\n\nDe avond begon met een rondje langs alle tafels.")[1] ==
              "meta: " + line);
    }
    CHECK(outline("Een middag\n\n• 3 mei 2024\n• Utrecht en online\n\nIn die middag spraken wij met ouders.") ==
          Lines{"heading: Een middag", "meta: 3 mei 2024", "meta: Utrecht en online",
                "body: In die middag spraken wij met ouders."});
    CHECK(outline("Mijn verhaal\n\nOp 3 mei 2024 kwam de brief.\n\n12 juni 2024 was de zitting.")[1] ==
          "body: Op 3 mei 2024 kwam de brief.");
}

TEST_CASE("what stands above the first turn and names a day is meta")
{
    CHECK(outline("Gesprek met Noor\n\nOpgenomen op 11 februari 2025 in de keuken;\nde hond is soms te horen.\n\n"
                  "Noor wilde zelf het begin vertellen.\n\nInterviewer: Waar begint het?\n\nNoor: Op 3 mei "
                  "2019.\n\nInterviewer: En toen?") ==
          Lines{"heading: Gesprek met Noor",
                "meta: Opgenomen op 11 februari 2025 in de keuken;~de hond is soms te horen.",
                "body: Noor wilde zelf het begin vertellen.", "body Interviewer: Waar begint het?",
                "body Noor: Op 3 mei 2019.", "body Interviewer: En toen?"});
}

TEST_CASE("underlines and number signs make headings")
{
    CHECK(outline("Inleiding\n=========\n\nHier staat iets. En nog iets.\n\n## Slot ##\n\nDaar ook.") ==
          Lines{"heading: Inleiding", "body: Hier staat iets. En nog iets.", "heading: Slot", "body: Daar ook."});
}

TEST_CASE("items of a list are paragraphs without their bullet")
{
    CHECK(outline("Wij willen drie dingen:\n- rust in huis\n- een vaste begeleider\n3. tijd") ==
          Lines{"body: Wij willen drie dingen:", "body: rust in huis", "body: een vaste begeleider", "body: 3. tijd"});
    CHECK(outline("- De zaal is bezet.\n- BHV: pleisters bestellen.\n- Wie heeft de sleutel?") ==
          Lines{"body: De zaal is bezet.", "body: BHV: pleisters bestellen.", "body: Wie heeft de sleutel?"});
    CHECK(outline("Wij praten met ouders en kinderen, en ook met de anderen\n- de buren dus - over wat er nodig is.")
              .size() == 1);
}

TEST_CASE("a dash before a whole sentence may open speech and stays")
{
    CHECK(outline("- Nee, zei hij, dat wil ik niet.\n- Waarom niet?\n– Daarom.") ==
          Lines{"body: - Nee, zei hij, dat wil ik niet.", "body: - Waarom niet?", "body: – Daarom."});
    CHECK(outline("- Nee, zei hij.\n- Waarom niet?", "a.md") == Lines{"body: Nee, zei hij.", "body: Waarom niet?"});
    CHECK(outline("- Anna: Nee.\n- Bart: Ja.\n- Anna: O.") ==
          Lines{"body Anna: Nee.", "body Bart: Ja.", "body Anna: O."});
}

TEST_CASE("lists of keywords are meta to their end, also across blank lines")
{
    CHECK(outline("Dit is de tekst.\n\nMeer artikelen met trefwoorden:\n\nThema's: Zorg, Doe je mee?\n\n"
                  "Trefwoorden: gezin, ouders,\n\nzeggenschap, veiligheid,\nvertrouwen\n\nNog een alinea.") ==
          Lines{"body: Dit is de tekst.", "meta: Meer artikelen met trefwoorden:", "meta: Thema's: Zorg, Doe je mee?",
                "meta: Trefwoorden: gezin, ouders,~~zeggenschap, veiligheid,~vertrouwen", "body: Nog een alinea."});
}

TEST_CASE("addresses and page numbers are meta")
{
    const std::vector<std::string> furniture = {
        "https://www.voorbeeld.example/nieuws/artikel/",
        "www.voorbeeld.example",
        "info@voorbeeld.example",
        "Tel. 030 123 45 67 | E-mail: info@voorbeeld.example",
        "Tel.: 030-1234567",
        "12",
        "- 12 -",
        "Pagina 3 van 10",
    };
    for (const std::string& line : furniture) {
        CAPTURE(line);
        CHECK(outline("De eerste alinea is hier uit.\n\n" + line + "\n\nDe tweede begint hier.")[1] == "meta: " + line);
    }
    const std::vector<std::string> sentences = {"Bel ons op 030 123 45 67 of kom langs.", "Zij kwamen in 2021.",
                                                "Mail naar info@voorbeeld.example voor meer.", "Bladzijde 1, iemand?"};
    for (const std::string& line : sentences) {
        CAPTURE(line);
        CHECK(outline("De eerste alinea is hier uit.\n\n" + line + "\n\nDe tweede begint hier.")[1] == "body: " + line);
    }
}

TEST_CASE("a sentence that an address interrupts is two passages")
{
    CHECK(outline("Dit werken wij uit om een omslag te\n\nhttps://voorbeeld.example/a\n\nmaken.") ==
          Lines{"body: Dit werken wij uit om een omslag te", "meta: https://voorbeeld.example/a", "body: maken."});
}

TEST_CASE("lines with only remarks in brackets are stage")
{
    CHECK(
        outline("Zij liep weg.\n\n(applaus)\n\n[de telefoon gaat]\n\nZij kwam terug (later).") ==
        Lines{"body: Zij liep weg.", "stage: (applaus)", "stage: [de telefoon gaat]", "body: Zij kwam terug (later)."});
}

TEST_CASE("sources and captions are notes")
{
    CHECK(outline("Zij won.\n\nFoto: de familie Bos\n\nBron: eigen archief")[1] == "note: Foto: de familie Bos");
}

TEST_CASE("an identifier and a tab before every line make each a turn without a speaker")
{
    const auto document = draad::read_document("p.txt", "verslag-1.u1\tIk heet u welkom.\nverslag-1.u2\tDank u wel.\n");
    CHECK(outline(document) == Lines{"body: Ik heet u welkom.", "body: Dank u wel."});
    CHECK(document.passages[1].turn == 2);
    CHECK(document.card.speakers.empty());
}

TEST_CASE("the title comes from the front matter, else from the first heading")
{
    CHECK(draad::read_document("a.txt", "---\ntitel: Over thuis\nregio: Noord\n---\nKop\n\nTekst hier.").card.title ==
          "Over thuis");
    CHECK(draad::read_document("a.txt", "Een kop\n\nTekst die daaronder staat.").card.title == "Een kop");
    CHECK(draad::read_document("a.txt", "Alleen een zin.").card.title.empty());
    CHECK(draad::read_document("a.txt", "De middag begint met een zin.\n\nEen kop\n\nTekst die daaronder staat.")
              .card.title.empty());
}

TEST_CASE("a file that is no text is refused with one clear line")
{
    using draad::test::complaint;
    using namespace std::string_literals;
    CHECK(complaint("leeg.txt", "") == "leeg.txt: the file is empty; leave it out or put text in it");
    CHECK(complaint("wit.txt", " \n\t\n") ==
          "wit.txt: the file holds only white space; leave it out or put text in it");
    CHECK(complaint("a.txt", "PK\x03\x04\0\0\0"s) ==
          "a.txt: this is a zip that holds no document; unpack it and name what is in it");
    CHECK(complaint("b.txt", "cliënten\nideeën \xFF ja") == "b.txt:2:8: the byte 0xFF is no UTF-8, while the rest of "
                                                            "the file is; mend the character there, or save the file "
                                                            "again as UTF-8");
    CHECK(complaint("d.png", "x") == "d.png: files ending in '.png' are not read; save it as plain text (.txt)");
    CHECK(complaint("-", "gewone tekst").empty());
    CHECK(complaint("BRIEF.TXT", "gewone tekst").empty());
}
