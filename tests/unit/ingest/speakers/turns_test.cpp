#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using draad::Document;
using draad::read_document;
using draad::test::outline;
using Lines = std::vector<std::string>;

TEST_CASE("a label before a colon opens a turn and is no part of it")
{
    const Document document =
        read_document("a.txt", "Interviewer: Hoe gaat het?\n\nAnna: Goed.\n\nMaar niet altijd.\n\n"
                               "Interviewer: Vertel.\n\nAnna: Nou ja.");
    CHECK(outline(document) == Lines{"body Interviewer: Hoe gaat het?", "body Anna: Goed.",
                                     "body Anna: Maar niet altijd.", "body Interviewer: Vertel.",
                                     "body Anna: Nou ja."});
    CHECK(document.passages[1].turn == 2);
    CHECK(document.passages[2].turn == 2);
    CHECK(document.passages[4].turn == 4);
    CHECK(document.passages[4].paragraph == 5);
}

TEST_CASE("labels are recognised in the forms that transcripts have")
{
    struct Example {
        std::string label;
        std::string name;
        std::string role;
        int time;
    };
    const std::vector<Example> examples = {
        {"Anna:", "Anna", "", -1},
        {"De voorzitter:", "De voorzitter", "", -1},
        {"Mevrouw Ter Horst (ouder):", "Mevrouw Ter Horst", "ouder", -1},
        {"De heer **Pechtold** (D66):", "De heer Pechtold", "D66", -1},
        {"Sybrand van Haersma Buma:", "Sybrand van Haersma Buma", "", -1},
        {"Deelnemer 1:", "Deelnemer 1", "", -1},
        {"R2:", "R2", "", -1},
        {"**Moeder:**", "Moeder", "", -1},
        {"**Moeder**:", "Moeder", "", -1},
        {"*Moeder:*", "Moeder", "", -1},
        {"Anna Jansen, moeder:", "Anna Jansen", "moeder", -1},
        {"[00:03:12] Anna:", "Anna", "", 192},
        {"(03:12) Anna:", "Anna", "", 192},
        {"00:03:12 Anna:", "Anna", "", 192},
        {"1:00:05 Anna:", "Anna", "", 3605},
        {"03:12 - Anna:", "Anna", "", 192},
        {"00:03:12 uur Anna:", "Anna", "", 192},
        {"#00:03:12-5# Anna:", "Anna", "", 192},
        {"[00:03:12 - 00:03:20] Anna:", "Anna", "", 192},
        {"Anna [00:03:12]:", "Anna", "", 192},
        {"Anna (00:03:12):", "Anna", "", 192},
        {"Anna 00:03:12:", "Anna", "", 192},
        {"Anna: [00:03:12]", "Anna", "", 192},
        {"**[00:03:12] Anna (moeder):**", "Anna", "moeder", 192},
        {"Anna (zij/haar):", "Anna", "", -1},
        {"Anna (they / them):", "Anna", "", -1},
        {"Anna (huisarts/docent):", "Anna", "huisarts/docent", -1},
        {"Anna (samenwonend):", "Anna", "samenwonend", -1},
        {"interviewer:", "interviewer", "", -1},
        {"Bart's moeder:", "Bart's moeder", "", -1},
        {"01.02 Sammy Mahdi (CD&V):", "Sammy Mahdi", "CD&V", -1},
    };
    for (const Example& example : examples) {
        CAPTURE(example.label);
        const std::string text = example.label + " Ja.\nPeter: Nee.\n" + example.label + " Toch wel.\nPeter: Echt?\n";
        const Document document = read_document("a.txt", text);
        REQUIRE(document.passages.size() == 4);
        CHECK(document.text.slice(document.passages[0].range) == "Ja.");
        REQUIRE(document.card.speakers.size() == 2);
        CHECK(document.card.speakers[0].name == example.name);
        CHECK(document.card.speakers[0].role == example.role);
        CHECK(document.passages[0].time.has_value() == (example.time >= 0));
        if (example.time >= 0)
            CHECK(document.passages[0].time == static_cast<std::uint32_t>(example.time));
    }
}

TEST_CASE("a label may have a line for itself")
{
    const Lines expected = {"body ANNA: Hoe was dat?", "body BART: Druk. Heel druk.", "body BART: Maar goed.",
                            "body ANNA: En toen?", "body BART: Toen niets."};
    CHECK(
        outline("ANNA\nHoe was dat?\n\nBART\nDruk. Heel druk.\n\nMaar goed.\n\nANNA\nEn toen?\n\nBART\nToen niets.") ==
        expected);
    CHECK(outline("ANNA:\nHoe was dat?\n\nBART:\nDruk. Heel druk.\n\nMaar goed.\n\nANNA:\nEn toen?\n\nBART:\nToen "
                  "niets.") == expected);
    CHECK(outline("**Anna**\n\n> Hoe was dat?\n\n**Bart**\n\n> Druk.\n\n**Anna**\n\n> O.\n\n**Bart**\n\n> Ja.",
                  "a.md") == Lines{"body Anna: Hoe was dat?", "body Bart: Druk.", "body Anna: O.", "body Bart: Ja."});
}

TEST_CASE("minutes that end labels with a full stop have turns")
{
    CHECK(outline("De voorzitter. Kunt u instemmen met de agenda?\n\nRita Vos (Hart voor de Stad). Ik wil graag iets "
                  "toevoegen.\n\nDe voorzitter. Gaat uw gang.\n\nRita Vos (Hart voor de Stad). Dank u wel.") ==
          Lines{"body De voorzitter: Kunt u instemmen met de agenda?", "body Rita Vos: Ik wil graag iets toevoegen.",
                "body De voorzitter: Gaat uw gang.", "body Rita Vos: Dank u wel."});
    CHECK(outline("De voorzitter. Die man stond daar maar.\n\nIk keek naar hem en hij keek naar mij.").size() == 2);
}

TEST_CASE("a name before a tab is a label too")
{
    CHECK(outline("INT\tHoe gaat het?\nRES\tGoed hoor.\nINT\tEcht?\nRES\tJa.") ==
          Lines{"body INT: Hoe gaat het?", "body RES: Goed hoor.", "body INT: Echt?", "body RES: Ja."});
}

TEST_CASE("what only looks like a label is text")
{
    const std::vector<std::string> lines = {
        "Let op: dit verandert nog.",
        "Daarom: geen uitstel meer.",
        "17:30 eten wij altijd.",
        "Besluit: de raad adviseert.",
        "Actie: Wim belt.",
        "Zij zegt: ik wil dat niet.",
        "https://voorbeeld.example: kijk.",
        "Veiligheid: dat is het punt.",
        "Kortom: het kan anders.",
        "Stap 1: luister eerst.",
        "Nieuw in 2024: een kring.",
    };
    for (const std::string& line : lines) {
        CAPTURE(line);
        CHECK(outline("Dit is een gewone alinea van een verhaal.\n\n" + line + "\n\nEn zo gaat het verder.")[1] ==
              "body: " + line);
        const Lines transcript = outline("Anna: Ja.\n\nBart: Nee.\n\nAnna: Goed dan.\n\nBart: Mooi.\n\n" + line);
        CHECK(transcript.back().ends_with(": " + line));
    }
}

TEST_CASE("an article with one quoted name and a colon has no turns")
{
    CHECK(outline("Het was druk in het buurthuis. Iedereen wilde iets zeggen.\n\nAnna: ‘Ik had dit nooit verwacht.’\n\n"
                  "Daarna ging iedereen naar huis. Het werd stil.") ==
          Lines{"body: Het was druk in het buurthuis. Iedereen wilde iets zeggen.",
                "body: Anna: ‘Ik had dit nooit verwacht.’", "body: Daarna ging iedereen naar huis. Het werd stil."});
}

TEST_CASE("definitions under a heading are no turns")
{
    const Lines lines =
        outline("Onze waarden staan hieronder.\n\nVeiligheid: iedereen moet veilig zijn.\n\nEigenaarschap: "
                "iedereen beslist mee.\n\nOpenheid: wij zeggen wat wij zien.");
    for (const std::string& line : lines)
        CHECK(line.starts_with("body: "));
}

TEST_CASE("questions and answers are labels as a pair")
{
    CHECK(outline("Vraag: Waar woon je?\nAntwoord: In Zwolle.\nVraag: Alleen?\nAntwoord: Met mijn moeder.")[1] ==
          "body Antwoord: In Zwolle.");
    CHECK(outline("V: Waar woon je?\nA: In Zwolle.\nV: Alleen?\nA: Met mijn moeder.")[3] == "body A: Met mijn moeder.");
}

TEST_CASE("two lines with the labels of roles are a transcript")
{
    CHECK(outline("Interviewer: Wie besliste dat?\nMoeder: Niemand vroeg mij iets.") ==
          Lines{"body Interviewer: Wie besliste dat?", "body Moeder: Niemand vroeg mij iets."});
}

TEST_CASE("remarks in brackets stay in the turn, and alone they are stage")
{
    const Document document = read_document("a.txt", "Anna: (lacht) Ja, hoor.\n\n(stilte)\n\nBart: O.\n\nAnna: Dus.");
    CHECK(outline(document) ==
          Lines{"body Anna: (lacht) Ja, hoor.", "stage: (stilte)", "body Bart: O.", "body Anna: Dus."});
}

TEST_CASE("one person is one speaker, with or without an honorific")
{
    const Document document = read_document(
        "a.txt",
        "De heer Buma (CDA): Ja.\nMevrouw Jansen: Nee.\nBuma: Toch.\nDe heer Jansen: Wat?\nMevrouw Jansen: Nou.");
    REQUIRE(document.card.speakers.size() == 3);
    CHECK(document.passages[2].speaker == 0);
    CHECK(document.passages[3].speaker == 2);
    CHECK(document.passages[4].speaker == 1);
}

TEST_CASE("directions behind a name make no other person of it")
{
    const Document document = read_document("a.txt", "ANNA (staat op)\nWie klopt daar?\n\nKEES (zacht)\nIk ben het.\n\n"
                                                     "ANNA (lachend)\nKom binnen.\n\nKEES\nDank je.\n\n"
                                                     "ANNA (tot de meid)\nBreng een stoel.\n\nKEES (gaat zitten)\n"
                                                     "Wat een weer.\n");
    REQUIRE(document.card.speakers.size() == 2);
    CHECK(document.card.speakers[0].role.empty());
    CHECK(document.card.speakers[1].role.empty());
    const Document play =
        read_document("a.txt", "ANNA (met een kaars)\nWie klopt daar?\n\nKEES (onthutst)\nIk ben het.\n\n"
                               "ANNA (half in de deur)\nKom binnen.\n\nKEES\nDank je.\n\n"
                               "ANNA (weer voor het raam)\nWat een weer.\n");
    CHECK(play.card.speakers.size() == 2);
    const Document roles = read_document("a.txt", "Anna (moeder): Kom.\nAnna (dochter): Nee.\nAnna (moeder): Toch."
                                                  "\nAnna (dochter): Goed.\n");
    CHECK(roles.card.speakers.size() == 2);
}

TEST_CASE("the presence list gives roles to those who speak")
{
    const Document document = read_document(
        "a.txt", "Verslag van de raad\n\nDatum: 3 mei\nAanwezig: Wil Bos (voorzitter), Teun (jongere, groep 2)\n\nWil: "
                 "Welkom.\n\nTeun: Dank je.\n\nWil: Goed.");
    CHECK(outline(document)[2].starts_with("meta: Aanwezig: Wil Bos"));
    REQUIRE(document.card.speakers.size() == 2);
    CHECK(document.card.speakers[0].role == "voorzitter");
    CHECK(document.card.speakers[1].role == "jongere");
}

TEST_CASE("a heading or a recorded decision ends a turn")
{
    CHECK(outline("1. Opening\n\nAnna: Welkom.\n\nBart: Dank.\n\n2. Rooster\n\nHet rooster is nieuw.\n\nAnna: Goed?\n\n"
                  "Besluit: het rooster gaat in.\n\nBart: Mooi.") ==
          Lines{"heading: 1. Opening", "body Anna: Welkom.", "body Bart: Dank.", "heading: 2. Rooster",
                "body: Het rooster is nieuw.", "body Anna: Goed?", "body: Besluit: het rooster gaat in.",
                "body Bart: Mooi."});
}

TEST_CASE("a remark that minutes report is a turn of one paragraph")
{
    const Lines lines = outline("Petra opent de vergadering om negen uur.\n\nWim vraagt naar het rooster van maart.\n\n"
                                "Nadia: dat komt morgen.\n\nWim is daar niet gerust op, en zegt dat ook.\n\nHet blijft "
                                "even stil in de kamer.\n\nNadia: dan vandaag.\n\nSjoerd: laat maar.\n\nPetra sluit.");
    CHECK(lines[2] == "body Nadia: dat komt morgen.");
    CHECK(lines[3] == "body: Wim is daar niet gerust op, en zegt dat ook.");
    CHECK(lines[7] == "body: Petra sluit.");
}

TEST_CASE("known speakers make a label of a name that occurs once")
{
    const std::string text =
        "Zo begon het gesprek die middag in maart.\n\nLammert: Kom erin.\n\nDaarna viel het stil.\n\n"
        "Jorn: Hoi.\n\nEn weer stil was het, een hele tijd.\n\nLammert: Koffie?";
    const std::vector<draad::Speaker> known = {{"Lammert", "begeleider", {}}, {"Jorn", "", {}}};
    const Document document = read_document("a.txt", text, known);
    REQUIRE(document.card.speakers.size() == 2);
    CHECK(document.card.speakers[0].role == "begeleider");
}

TEST_CASE("a time stamp on a line of its own belongs to the turn below it")
{
    const Document document = read_document(
        "a.txt", "[00:00:10]\nAnna: Ja.\n\nBart: Nee.\n\n[00:01:00]\n\nAnna: Goed.\n\n[00:02:00] Ook dit.");
    CHECK(document.passages[0].time == 10);
    CHECK_FALSE(document.passages[1].time);
    CHECK(document.passages[2].time == 60);
    CHECK(document.passages[3].time == 120);
    CHECK(document.passages[3].speaker == document.passages[2].speaker);
}

TEST_CASE("a name under a time stamp, or with one, opens a turn as in captions")
{
    const Lines expected = {"body Anna de Vries: Fijn dat jullie er zijn.", "body Bart Jansen: Dank je wel.",
                            "body Anna de Vries: Dan beginnen we."};
    const Document captions = read_document("a.txt", "00:00:03.120 --> 00:00:07.500\nAnna de Vries\nFijn dat jullie er "
                                                     "zijn.\n\n00:00:08.000 --> 00:00:12.000\nBart Jansen\nDank je "
                                                     "wel.\n\n00:00:12.500 --> 00:00:15.000\nAnna de Vries\nDan "
                                                     "beginnen we.\n");
    CHECK(outline(captions) == expected);
    CHECK(captions.passages[1].time == 8);
    CHECK(outline("Anna de Vries  0:03\nFijn dat jullie er zijn.\n\nBart Jansen  0:09\nDank je wel.\n\nAnna de Vries  "
                  "1:15\nDan beginnen we.") == expected);
}

TEST_CASE("the lines of a hard-wrapped turn are one passage, also without capitals")
{
    CHECK(outline("Anna: Er was niemand en ik wist niet waar ik\nheen moest.\nBart: En toen?\nAnna: Toen niets.")[0] ==
          "body Anna: Er was niemand en ik wist niet waar ik~heen moest.");
    CHECK(outline("I: hoe bevalt dat\nR: wel goed ik denk van goh\nnou ja laat maar\nI: nee vertel\nR: oké")[1] ==
          "body R: wel goed ik denk van goh~nou ja laat maar");
}

TEST_CASE("turns may be numbered as the points of a list are")
{
    CHECK(
        outline("1. De voorzitter: Welkom.\n\n2. Mevrouw Bos (GBW): Dank.\n\n3. De voorzitter: Goed.\n\n4. Mevrouw Bos "
                "(GBW): Ja.\n\n5. De heer Loos: Ik ook.\n") ==
        Lines{"body De voorzitter: Welkom.", "body Mevrouw Bos: Dank.", "body De voorzitter: Goed.",
              "body Mevrouw Bos: Ja.", "body De heer Loos: Ik ook."});
    CHECK(outline("1. Planning: de school belt.\n\n2. Planning: de ouders bellen.\n\n3. Anna: nog vragen.\n") ==
          Lines{"body: 1. Planning: de school belt.", "body: 2. Planning: de ouders bellen.",
                "body: 3. Anna: nog vragen."});
}

TEST_CASE("a place with its province at the beginning of a sentence is no speaker of a record")
{
    CHECK(
        outline("De voorzitter. Welkom.\n\nMevrouw Bos (GBW). Dank.\n\nIn Nieuwveen (Utrecht). hebben ze het al.\n\nDe "
                "voorzitter. Goed.\n\nMevrouw Bos (GBW). Ja.\n")[2] ==
        "body Mevrouw Bos: In Nieuwveen (Utrecht). hebben ze het al.");
}

TEST_CASE("in a long record of labels with a full stop, who speaks once is believed at the head of a paragraph")
{
    std::string text;
    for (int i = 0; i < 6; ++i)
        text +=
            "De voorzitter. Het woord is aan u.\n\nAnna Postma (Lokaal). Dank u wel, ik heb een vraag over\nNieuw Dorp "
            "(Drenthe). Daar is het anders.\n\n";
    text += "Ina de Graaf (Groep Duin). Ik sluit mij daarbij aan.\n\nNieuw Dorp (Drenthe). Zo heet het plan.\n";
    const Document document = read_document("a.txt", text);
    REQUIRE(document.card.speakers.size() == 3);
    CHECK(document.card.speakers[2].name == "Ina de Graaf");
    CHECK(document.passages.back().speaker == 2U);
}

TEST_CASE("who holds an office in a list of those present has no turn, and a chair who gives the floor has")
{
    const Document document = read_document(
        "a.txt", "Voorzitter: de heer Jansen.\nGriffier: mevrouw De Bruin\n\nDe voorzitter: Ik open de vergadering.\n\n"
                 "De heer Bos: Dank u.\n\nDe voorzitter: De heer Kok.\n\nDe heer Kok: Ik sluit mij aan.\n");
    CHECK(outline(document) == Lines{"meta: Voorzitter: de heer Jansen.", "meta: Griffier: mevrouw De Bruin",
                                     "body De voorzitter: Ik open de vergadering.", "body De heer Bos: Dank u.",
                                     "body De voorzitter: De heer Kok.", "body De heer Kok: Ik sluit mij aan."});
}

TEST_CASE("a name goes on behind its initials, whatever mark ends the label")
{
    for (const std::string_view end : {":", ".", " (VVD).", " (VVD):"}) {
        CAPTURE(end);
        std::string text;
        for (int i = 0; i < 2; ++i)
            for (const std::string_view name : {"De heer K. Bouzid", "Mevrouw A. de Groot", "De heer K.J. de Wit"})
                text += fmt::format("{}{} Dank u wel, voorzitter. Ik ben het ermee eens.\n\n", name, end);
        const Document document = read_document("a.txt", text);
        REQUIRE(document.card.speakers.size() == 3);
        CHECK(document.card.speakers[0].name == "De heer K. Bouzid");
        CHECK(document.card.speakers[1].name == "Mevrouw A. de Groot");
        CHECK(document.card.speakers[2].name == "De heer K.J. de Wit");
    }
}

TEST_CASE("a sentence behind an initial is no name")
{
    const Document document =
        read_document("a.txt", "De heer K. Nee. Dat niet.\n\nMevrouw L. Dank u wel.\n\nDe heer K. Voorzitter, ik wil "
                               "wat vragen.\n\nMevrouw L. Ja. Graag.\n");
    REQUIRE(document.card.speakers.size() == 2);
    CHECK(document.card.speakers[0].name == "De heer K");
    CHECK(document.card.speakers[1].name == "Mevrouw L");
}
