#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>
#include <fmt/ranges.h>

#include <string>
#include <vector>

using draad::test::outline;

namespace {

/// A way in which Dutch transcripts are written, and the passages that such a text has.
struct Convention {
    std::string what;
    std::string name;
    std::string text;
    std::vector<std::string> passages;
};

void check(const std::vector<Convention>& conventions)
{
    for (const Convention& convention : conventions) {
        CAPTURE(convention.what);
        CHECK(fmt::format("{}", fmt::join(outline(convention.text, convention.name), "\n")) ==
              fmt::format("{}", fmt::join(convention.passages, "\n")));
    }
}

}

TEST_CASE("labels of speakers are read as records, interviews and plays write them")
{
    check({
        {"1. a label on a line of its own, with a party",
         "a.txt",
         "De heer Oosting (Lijst Zuid):\nIk heb een vraag.\n\nEn nog een.\n\nMevrouw Prins (GBW):\nGaat uw gang.\n\nDe "
         "heer "
         "Oosting (Lijst Zuid):\nDank u.\n",
         {"body De heer Oosting: Ik heb een vraag.", "body De heer Oosting: En nog een.",
          "body Mevrouw Prins: Gaat uw gang.", "body De heer Oosting: Dank u."}},
        {"2. an office for a name",
         "a.txt",
         "De voorzitter: Ik open de vergadering.\n\nWethouder Kamps: Dank u wel.\n\nStaatssecretaris Brink: Ik "
         "ook.\n\nDe "
         "voorzitter: Goed.\n",
         {"body De voorzitter: Ik open de vergadering.", "body Wethouder Kamps: Dank u wel.",
          "body Staatssecretaris Brink: Ik ook.", "body De voorzitter: Goed."}},
        {"3. a full stop behind the label",
         "a.txt",
         "De voorzitter. Wie wil er iets zeggen?\n\nIne Wolters (Ons Dorp). Ik graag. Het is mooi weer.\n\nDe "
         "voorzitter. "
         "Ga uw gang.\n\nIne Wolters (Ons Dorp). Dank.\n",
         {"body De voorzitter: Wie wil er iets zeggen?", "body Ine Wolters: Ik graag. Het is mooi weer.",
          "body De voorzitter: Ga uw gang.", "body Ine Wolters: Dank."}},
        {"4. the item that someone speaks on, in the brackets",
         "a.txt",
         "De voorzitter. Welkom.\n\nDe heer Loos (F). Ik woon naast het plan.\n\nMevrouw Baas (H). Ik ook.\n\nDe "
         "voorzitter. "
         "Dank u.\n",
         {"body De voorzitter: Welkom.", "body De heer Loos: Ik woon naast het plan.", "body Mevrouw Baas: Ik ook.",
          "body De voorzitter: Dank u."}},
        {"5. numbered speeches",
         "a.txt",
         "03.01 Griet Maes (NDP): Ik dank u.\n\n03.02 Minister Luc Wouters: Graag gedaan.\n\n03.03 Griet Maes (NDP): "
         "Nog "
         "iets.\n",
         {"body Griet Maes: Ik dank u.", "body Minister Luc Wouters: Graag gedaan.", "body Griet Maes: Nog iets."}},
        {"6. bold labels in Markdown",
         "a.md",
         "**Koen de Wit:** Zullen we beginnen?\n\n**Aafke Bos:** Graag.\n\n**Koen de Wit:** Mooi.\n",
         {"body Koen de Wit: Zullen we beginnen?", "body Aafke Bos: Graag.", "body Koen de Wit: Mooi."}},
        {"7. a label in italics, the words as a blockquote",
         "a.md",
         "*Koen de Wit*\n> Is dit al besproken?\n\n*Aafke Bos*\n> Nog niet.\n\n*Koen de Wit*\n> Jammer.\n",
         {"body Koen de Wit: Is dit al besproken?", "body Aafke Bos: Nog niet.", "body Koen de Wit: Jammer."}},
        {"8. capitals alone on a line",
         "a.txt",
         "INTERVIEWER\nHoe was je week?\n\nDJAMILA\nBest goed.\n\nINTERVIEWER\nVertel.\n\nDJAMILA\nNou ja.\n",
         {"body INTERVIEWER: Hoe was je week?", "body DJAMILA: Best goed.", "body INTERVIEWER: Vertel.",
          "body DJAMILA: Nou ja."}},
        {"9. emphasis and a wide space",
         "a.html",
         "<p><em>Ik</em>&nbsp; Hoe gaat het?</p><p><em>Bram</em>&nbsp; Goed hoor.</p><p><em>Ik</em>&nbsp; Fijn.</p>"
         "<p><em>Bram</em>&nbsp; Ja.</p>",
         {"body Ik: Hoe gaat het?", "body Bram: Goed hoor.", "body Ik: Fijn.", "body Bram: Ja."}},
        {"10. numbered utterances",
         "a.txt",
         "INV: wat zag je daar\n5 | KIM: een hond die blafte\nINV: en toen\n6 | KIM: toen liep die weg\n",
         {"body INV: wat zag je daar", "body KIM: een hond die blafte", "body INV: en toen",
          "body KIM: toen liep die weg"}},
        {"11. CHAT with its tiers",
         "a.cha",
         "@UTF8\n@Begin\n@Languages:nld\n@Participants:\tKIM Kim Target_Child, INV Ria Investigator\n*INV:\twat zie je "
         ".\n"
         "%com:\twijst naar de plaat\n*KIM:\teen hond .\n@End\n",
         {"body Ria: wat zie je.", "body Kim: een hond."}},
        {"12. a play, with a name in two abbreviations",
         "a.txt",
         "GRIETJE.\nWie is daar?\n\nWILLEM.\nIk ben het.\n\nGRIETJE.\nKom binnen.\n\nWILLEM.\nDank u.\n",
         {"body GRIETJE: Wie is daar?", "body WILLEM: Ik ben het.", "body GRIETJE: Kom binnen.",
          "body WILLEM: Dank u."}},
    });
}

TEST_CASE("who was there is no one's turn, and helps to know who speaks")
{
    check({
        {"13. a table of names, surname first",
         "a.md",
         "| Achternaam | Voornaam | Organisatie |\n|---|---|---|\n| Loon van | Ria | Gemeente |\n| Blok | Tim | "
         "Zorghuis "
         "|\n\n**Ria van Loon:** Welkom.\n\n**Blok:** Dank je.\n",
         {"meta: | Achternaam | Voornaam | Organisatie |", "meta: | Loon van | Ria | Gemeente |",
          "meta: | Blok | Tim | Zorghuis |", "body Ria van Loon: Welkom.", "body Blok: Dank je."}},
        {"14. in running text",
         "a.txt",
         "Aanwezig zijn 4 leden: Abels (GBW), Broek (Lijst Zuid), Cuperus (ODZ) en Dam (GBW)\n\nAfwezig: Evers "
         "(ODZ)\n\nDe "
         "voorzitter: Welkom.\n\nDe heer Broek: Dank u.\n\nDe voorzitter: Mooi.\n",
         {"meta: Aanwezig zijn 4 leden: Abels (GBW), Broek (Lijst Zuid), Cuperus (ODZ) en Dam (GBW)",
          "meta: Afwezig: Evers (ODZ)", "body De voorzitter: Welkom.", "body De heer Broek: Dank u.",
          "body De voorzitter: Mooi."}},
        {"15. names with organisations and offices",
         "a.txt",
         "Aanwezig:\n- Ria Loon (vz.)\n- Tim Blok (Zorghuis)\n- Els Vos - Notulist\n\nRia: Welkom.\n\nTim: Dank "
         "je.\n\nRia: "
         "Mooi.\n",
         {"meta: Aanwezig:", "meta: - Ria Loon (vz.)", "meta: - Tim Blok (Zorghuis)", "meta: - Els Vos - Notulist",
          "body Ria: Welkom.", "body Tim: Dank je.", "body Ria: Mooi."}},
        {"18. an opinion that is someone's, in brackets",
         "a.txt",
         "De groep vindt het plan nog te vaag (Tim).\n\nDe planning is krap (Els).\n",
         {"body: De groep vindt het plan nog te vaag (Tim).", "body: De planning is krap (Els)."}},
        {"19. someone who is spoken to",
         "a.txt",
         "De voorzitter: Mijnheer Blok, u bent aan de beurt.\n\nDe heer Blok: Voorzitter. De brug is "
         "kapot.\n\nVoorzitter. "
         "Dat mag niet.\n\nDe voorzitter: Dank u.\n",
         {"body De voorzitter: Mijnheer Blok, u bent aan de beurt.", "body De heer Blok: Voorzitter. De brug is kapot.",
          "body De heer Blok: Voorzitter. Dat mag niet.", "body De voorzitter: Dank u."}},
        {"20. names that were replaced",
         "a.txt",
         "Persoon A: Ik woon in PLAATSNAAM1.\n\nPersoon B: Bij NAAM?\n\nPersoon A: Ja, @Wouter, daar.\n",
         {"body Persoon A: Ik woon in PLAATSNAAM1.", "body Persoon B: Bij NAAM?",
          "body Persoon A: Ja, @Wouter, daar."}},
    });
}

TEST_CASE("speech goes on, is broken off and is taken up again")
{
    check({
        {"16. the chair without a label behind a motion, in the XML of the printed proceedings",
         "a.xml",
         "<officiele-publicatie><handelingen><spreekbeurt><spreker><voorvoegsels>Mevrouw</voorvoegsels> "
         "<naam><achternaam>Blok</achternaam></naam> (<politiek>GBW</politiek>):</spreker><tekst><al>Ik dien een motie "
         "in.</al></tekst></spreekbeurt><motie><al>De Kamer, gehoord de beraadslaging,</al></motie><tekst><al>Deze "
         "motie maakt deel uit van de beraadslaging.</al></tekst></handelingen></officiele-publicatie>",
         {"body Mevrouw Blok: Ik dien een motie in.", "body Mevrouw Blok: De Kamer, gehoord de beraadslaging,",
          "body De voorzitter: Deze motie maakt deel uit van de beraadslaging."}},
        {"17. a turn within a turn, in the XML of the record",
         "a.xml",
         "<vlosCoreDocument><vergadering><woordvoerder><spreker><verslagnaam>Blok</verslagnaam></"
         "spreker><tekst><alinea>"
         "<alineaitem>Blok: Voorzitter ...</alineaitem></alinea></tekst><interrumpant><spreker><verslagnaam>Kamps"
         "</verslagnaam></spreker><tekst><alinea><alineaitem>Kamps: Maar dat is onwaar!</alineaitem></alinea></tekst>"
         "</interrumpant><tekst><alinea><alineaitem>Ik ga door.</alineaitem></alinea></tekst></woordvoerder>"
         "</vergadering></vlosCoreDocument>",
         {"body Blok: Voorzitter ...", "body Kamps: Maar dat is onwaar!", "body Blok: Ik ga door."}},
        {"17. a turn that is cut off",
         "a.txt",
         "De heer Blok: Voorzitter ...\n\nDe voorzitter: Kort graag.\n\nDe heer Blok: ... ik was al klaar.\n\nDe "
         "voorzitter: Goed.\n",
         {"body De heer Blok: Voorzitter ...", "body De voorzitter: Kort graag.",
          "body De heer Blok: ... ik was al klaar.", "body De voorzitter: Goed."}},
        {"27. a paragraph that only an indent tells",
         "a.txt",
         "De voorzitter: Het woord is aan de heer Blok, die een motie wil\nindienen over de brug.\n\n"
         "De heer Blok: Dank u wel. De brug over de vaart is nu al drie jaar\nafgesloten voor wie er wonen.\n"
         "   Mijn tweede punt is het fietspad. Dat loopt nog altijd dood op\nhet erf van de familie Ten Hove.\n\n"
         "De voorzitter: Dank u.\n",
         {"body De voorzitter: Het woord is aan de heer Blok, die een motie wil~indienen over de brug.",
          "body De heer Blok: Dank u wel. De brug over de vaart is nu al drie jaar~afgesloten voor wie er wonen.",
          "body De heer Blok: Mijn tweede punt is het fietspad. Dat loopt nog altijd dood op~het erf van de familie "
          "Ten Hove.",
          "body De voorzitter: Dank u."}},
    });
}

TEST_CASE("23. the record of parliament says to the second when each turn begins")
{
    const auto turn = [](const std::string& time, const std::string& name, const std::string& text) {
        return "<woordvoerder><markeertijdbegin>" + time + "</markeertijdbegin><spreker><verslagnaam>" + name +
               "</verslagnaam></spreker><tekst><alinea><alineaitem>" + text +
               "</alineaitem></alinea></tekst></woordvoerder>";
    };
    const draad::Document record = draad::read_document(
        "a.xml", "<vlosCoreDocument><vergadering>" + turn("2031-02-03T10:15:04+01:00", "Blok", "Dank.") +
                     turn("2031-02-03T10:15:31+01:00", "Kamps", "Ik ook.") +
                     turn("2031-02-04T00:05:04+01:00", "Blok", "Tot slot.") + "</vergadering></vlosCoreDocument>");
    REQUIRE(record.passages.size() == 3);
    CHECK(record.passages[0].time == 0);
    CHECK(record.passages[1].time == 27);
    CHECK(record.passages[2].time == 13 * 3600 + 50 * 60);
}

TEST_CASE("times, agenda and page furniture are told from what is said")
{
    check({
        {"21. opened, adjourned, closed",
         "a.txt",
         "(Geopend te 13.30 uur)\n\nDe voorzitter: Welkom.\n\nDe vergadering wordt van 13.51 uur tot 14.06 uur "
         "geschorst.\n\nDe heer Blok: Dank u.\n\nDe vergadering wordt enkele ogenblikken geschorst.\n\nDe voorzitter: "
         "Verder.\n",
         {"stage: (Geopend te 13.30 uur)", "body De voorzitter: Welkom.",
          "stage: De vergadering wordt van 13.51 uur tot 14.06 uur geschorst.", "body De heer Blok: Dank u.",
          "stage: De vergadering wordt enkele ogenblikken geschorst.", "body De voorzitter: Verder."}},
        {"22. behind closed doors",
         "a.txt",
         "De voorzitter: Welkom.\n\n(De openbare vergadering gaat om 19.15 uur over in een besloten deel tot 21.15 "
         "uur)\n\nDe "
         "heer Blok: Dank u.\n\nDe voorzitter: Goed.\n",
         {"body De voorzitter: Welkom.",
          "stage: (De openbare vergadering gaat om 19.15 uur over in een besloten deel tot 21.15 uur)",
          "body De heer Blok: Dank u.", "body De voorzitter: Goed."}},
        {"24. what is on the agenda",
         "a.txt",
         "De voorzitter: Welkom.\n\nAan de orde is het voorstel inzake de brug (RV 12).\n\nDe heer Blok: Dank u.\n\nDe "
         "voorzitter: Goed.\n",
         {"body De voorzitter: Welkom.", "stage: Aan de orde is het voorstel inzake de brug (RV 12).",
          "body De heer Blok: Dank u.", "body De voorzitter: Goed."}},
        {"25. facts of the record",
         "a.txt",
         "Datum : 08-11-2018\nUitgegeven:\t12 januari 2011 11:21\n\nRia: Welkom.\n\nTim: Dank.\n\nRia: Mooi.\n",
         {"meta: Datum : 08-11-2018", "meta: Uitgegeven:\t12 januari 2011 11:21", "body Ria: Welkom.",
          "body Tim: Dank.", "body Ria: Mooi."}},
        {"26. page numbers",
         "a.txt",
         "Ria: Dit is een lange zin die hier\n\n12\n\f\nverdergaat op de volgende bladzijde.\n\nTim: Juist.\n\nRia: "
         "Mooi.\n\n13\n\f\nTim: Klaar.\n",
         {"body Ria: Dit is een lange zin die hier", "meta: 12", "body Ria: verdergaat op de volgende bladzijde.",
          "body Tim: Juist.", "body Ria: Mooi.", "meta: 13", "body Tim: Klaar."}},
        {"28. captions with the text against the time",
         "a.srt",
         "1\n00:00:01,000 --> 00:00:04,000Wie is daar?\n\n2\n00:00:05,000 --> 00:00:06,000Ik ben het.\n",
         {"body: Wie is daar? Ik ben het."}},
        {"29. captions that roll",
         "a.vtt",
         "WEBVTT\nKind: captions\nLanguage: nl\n\n00:00:01.000 --> 00:00:03.000 align:start position:0%\n "
         "\ntoen<00:00:01.500>"
         "<c> kwam</c><00:00:02.000><c> zij</c>\n\n00:00:03.000 --> 00:00:03.010 align:start position:0%\ntoen kwam "
         "zij\n "
         "\n\n00:00:03.010 --> 00:00:05.000 align:start position:0%\ntoen kwam zij\nbinnen<00:00:04.000><c> "
         "lopen</c>\n",
         {"body: toen kwam zij binnen lopen"}},
        {"30. live captions of a stream",
         "a.vtt",
         "WEBVTT\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000\n\n05:00:00.000 --> 05:00:02.000\nWelkom "
         "allemaal.\n",
         {"body: Welkom allemaal."}},
        {"31. segment time marks",
         "a.stm",
         "opname 1 anna 16.203 25.197999999 <o,F0,M> het treinverkeer ligt stil\n",
         {"body anna: het treinverkeer ligt stil"}},
        {"32. what speech recognition makes of silence",
         "a.srt",
         "1\n00:00:01,000 --> 00:00:04,000\nWelkom allemaal.\n\n2\n00:00:05,000 --> 00:00:06,000\nOndertiteld door de "
         "Amara.org "
         "gemeenschap\n",
         {"body: Welkom allemaal.", "meta: Ondertiteld door de Amara.org gemeenschap"}},
    });
}

TEST_CASE("what happens, is decided or cannot be heard stands apart from what is said, or stays in it as it is")
{
    check({
        {"33. applause",
         "a.txt",
         "Ria: Welkom.\n\n(Applaus)\n\nTim: Dank.\n\n(Geroffel op de tafels)\n\nRia: Mooi.\n",
         {"body Ria: Welkom.", "stage: (Applaus)", "body Tim: Dank.", "stage: (Geroffel op de tafels)",
          "body Ria: Mooi."}},
        {"34. votes",
         "a.txt",
         "De voorzitter. Wij gaan stemmen.\n\nIn stemming komt motie H.1.\n\nDe voorzitter. De motie wordt aangenomen "
         "met 31 "
         "tegen 13 stemmen.\n\nMevrouw Blok (GBW). Dank.\n\nDe voorzitter. Goed.\n",
         {"body De voorzitter: Wij gaan stemmen.", "stage: In stemming komt motie H.1.",
          "body De voorzitter: De motie wordt aangenomen met 31 tegen 13 stemmen.", "body Mevrouw Blok: Dank.",
          "body De voorzitter: Goed."}},
        {"35. decisions",
         "a.txt",
         "De voorzitter: Akkoord?\n\nDe agenda wordt aldus gewijzigd vastgesteld.\n\nDe heer Blok: Dank.\n\nDe "
         "voorzitter: Goed.\n",
         {"body De voorzitter: Akkoord?", "stage: De agenda wordt aldus gewijzigd vastgesteld.",
          "body De heer Blok: Dank.", "body De voorzitter: Goed."}},
        {"36. a motion within a turn",
         "a.txt",
         "De heer Blok: Ik dien een motie in.\n\nDe raad,\ngehoord de beraadslaging,\nconstaterende dat de brug kapot "
         "is;\nverzoekt het college de brug te maken,\nen gaat over tot de orde van de dag.\n\nDe voorzitter: Dank "
         "u.\n\nDe heer Blok: Graag gedaan.\n",
         {"body De heer Blok: Ik dien een motie in.",
          "body De heer Blok: De raad,~gehoord de beraadslaging,~constaterende dat de brug kapot is;~verzoekt het "
          "college de "
          "brug te maken,~en gaat over tot de orde van de dag.",
          "body De voorzitter: Dank u.", "body De heer Blok: Graag gedaan."}},
        {"37. references and remarks of the editor",
         "a.txt",
         "De voorzitter: Welkom.\n\n(Zie vergadering van 2 oktober 2014.)\n\nDe heer Blok: Ik was [hier] al.\n\nDe "
         "voorzitter: "
         "Goed.\n",
         {"body De voorzitter: Welkom.", "stage: (Zie vergadering van 2 oktober 2014.)",
          "body De heer Blok: Ik was [hier] al.", "body De voorzitter: Goed."}},
        {"38. the marks of CHAT",
         "a.cha",
         "@UTF8\n@Begin\n@Participants:\tKIM Kim Target_Child\n*KIM:\tdan gaat ieduleen [: iedereen] &uh &=laughs naar "
         "xxx bui(ten) .\n%com:\tKIM knikt.\n@End\n",
         {"body Kim: dan gaat iedereen uh (laughs) naar xxx buiten."}},
        {"39. what cannot be understood",
         "a.txt",
         "Ria: Ik ben [onverstaanbaar] heel moe. (lacht)\n\nTim: Naar [?huis] dan?\n\nRia: Ja.\n",
         {"body Ria: Ik ben [onverstaanbaar] heel moe. (lacht)", "body Tim: Naar [?huis] dan?", "body Ria: Ja."}},
        {"40. halting speech",
         "a.txt",
         "Ria: Ik eh... ik be-roep me op ge gebeurde dingen, euh.\n\nTim: De over- de overheid.\n\nRia: Ja.\n",
         {"body Ria: Ik eh... ik be-roep me op ge gebeurde dingen, euh.", "body Tim: De over- de overheid.",
          "body Ria: Ja."}},
        {"41. points of action",
         "a.txt",
         "Ria: Wij moeten bellen.\n\nTim: Goed.\n\nActie: Tim belt de school.\n\nRia: Verder?\n\nTim: Nee.\n",
         {"body Ria: Wij moeten bellen.", "body Tim: Goed.", "body: Actie: Tim belt de school.", "body Ria: Verder?",
          "body Tim: Nee."}},
    });
}
