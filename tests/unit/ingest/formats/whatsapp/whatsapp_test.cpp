#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

using namespace draad;
using draad::test::outline;
using Lines = std::vector<std::string>;

TEST_CASE("a chat of WhatsApp is a conversation, as Android and as iOS write it")
{
    const Lines expected = {"meta: 12-03-2024",
                            "note: Berichten zijn end-to-end versleuteld.",
                            "body Noor 🌸: Hoi! Ben je er?",
                            "body +31 6 12345678: Ja: bijna.",
                            "note: Noor 🌸: <Media weggelaten>",
                            "meta: 13-03-2024",
                            "body Noor 🌸: Fijn.",
                            "body Noor 🌸: Tot straks."};
    const std::string android =
        "12-03-2024 14:00 - Berichten zijn end-to-end versleuteld.\n12-03-2024 14:05 - Noor 🌸: "
        "Hoi!\nBen je er?\n12-03-2024 14:06 - +31 6 12345678: Ja: bijna.\n12-03-2024 14:07 - Noor "
        "🌸: <Media weggelaten>\n13-03-2024 09:00 - Noor 🌸: Fijn.\n13-03-2024 09:01 - Noor 🌸: Tot "
        "straks.\n";
    const std::string ios =
        "\u200E[12-03-2024 14:00:01] Berichten zijn end-to-end versleuteld.\r\n[12-03-2024 14:05:00] Noor "
        "🌸: Hoi!\r\nBen je er?\r\n[12-03-2024, 2:06:00\u202FPM] +31 6 12345678: Ja: bijna.\r\n\u200E["
        "12-03-2024 14:07:10] Noor 🌸: \u200E<Media weggelaten>\r\n[13-03-2024 09:00:00] Noor 🌸: Fijn."
        "\r\n[13-03-2024 09:01:00] Noor 🌸: Tot straks.\r\n";
    for (const std::string& chat : {android, ios}) {
        CAPTURE(chat);
        const Document document = read_document("a.txt", chat);
        CHECK(outline(document) == expected);
        CHECK(document.passages[2].time == (14 * 60 + 5) * 60);
        CHECK(document.passages[3].time == (14 * 60 + 6) * 60);
        CHECK(document.passages[7].time == (9 * 60 + 1) * 60);
    }
}

TEST_CASE("a diary or a list of appointments is no chat")
{
    for (const std::string text : {"12-03-2024 - Vandaag was het rustig.\n13-03-2024 - Weer een lange dag.\n",
                                   "12-03-2024 14:05 Gesprek met Noor\n13-03-2024 10:00 Gesprek met Kim\n",
                                   "Verslag\n12-03-2024 14:05 - Noor: Hoi\n"}) {
        CAPTURE(text);
        CHECK(outline(text, "a.txt").front().find("meta: 12-03-2024") == std::string::npos);
    }
}

TEST_CASE("marks that nobody sees are no part of names, numbers or words in a chat")
{
    const Lines expected = {"meta: 3/12/24", "body Noor: Hoi.", "body +31 6 12345678: Dag Noor, café?",
                            "body Noor: Ja."};
    CHECK(outline("3/12/24, 10:03\u202FAM - ~\u202FNoor: Hoi.\n3/12/24, 10:04\u202FAM - "
                  "\u202A+31\u00A06\u00A012345678\u202C: Dag \u2068Noor\u2069, café?\n3/12/24, 10:05\u202FAM - "
                  "\u202ANoor\u202C: Ja.\n",
                  "a.txt") == expected);
    CHECK(outline("\uFEFF\u200E[3/12/24, 10:03:01] ~ Noor: Hoi.\n[3/12/24, 10:04:00] \u202A+31 6 12345678\u202C: Dag "
                  "Noor, café?\n[3/12/24, 10:05:00] \u200ENoor: Ja.\n",
                  "a.txt") == expected);
}

TEST_CASE("what WhatsApp says in somebody's name is a note")
{
    for (const std::string notice :
         {"Dit bericht is verwijderd", "Dit bericht is verwijderd.", "Je hebt dit bericht verwijderd",
          "You deleted this message", "This message was deleted.", "null", "Gemiste spraakoproep",
          "Gemiste video-oproep om 14:05", "Missed voice call", "Wachten op dit bericht. Dit kan even duren.",
          "IMG-20240312-WA0001.jpg (bestand bijgevoegd)", "<Media weggelaten>", "afbeelding weggelaten",
          "GIF weggelaten", "image omitted", "<bijgevoegd: 0001-PHOTO.jpg>"}) {
        CAPTURE(notice);
        CHECK(outline("12-03-2024 14:05 - Noor: Hoi\n12-03-2024 14:06 - Kim: " + notice +
                          "\n12-03-2024 14:07 - Kim: Dag\n",
                      "a.txt") == Lines{"meta: 12-03-2024", "body Noor: Hoi", "note: Kim: " + notice, "body Kim: Dag"});
    }
}

TEST_CASE("words that speak of the same things are somebody's, and those beside a notice too")
{
    const std::string noor = "12-03-2024 14:05 - Noor: Hoi\n12-03-2024 14:06 - Kim: ";
    for (const std::string words :
         {"Dit bericht is verwijderd omdat ik me schaamde", "Ik heb mijn achternaam weggelaten",
          "Ik heb de afbeelding weggelaten", "Gemiste spraakoproepen maken mij zenuwachtig", "nullen en enen",
          "Null, zei hij", "Berichten lees ik niet meer", "Ik wacht al <acht> maanden",
          "Zij heeft deze groep gemaakt"}) {
        CAPTURE(words);
        CHECK(outline(noor + words + "\n", "a.txt").back() == "body Kim: " + words);
    }
    CHECK(outline(noor +
                      "IMG-1.jpg (bestand bijgevoegd)\nOnze tuin\n12-03-2024 14:07 - Noor: Mooi \u200E<Dit bericht is "
                      "bewerkt>\n",
                  "a.txt") == Lines{"meta: 12-03-2024", "body Noor: Hoi", "body Kim: Onze tuin",
                                    "note: Kim: IMG-1.jpg (bestand bijgevoegd)", "body Noor: Mooi",
                                    "note: Noor: <Dit bericht is bewerkt>"});
}

TEST_CASE("a group is nobody, where iOS writes its own lines under the group's name")
{
    const std::string chat =
        "[12-03-2024, 10:01:05] Tuin: \u200EBerichten en oproepen zijn end-to-end versleuteld.\r\n[12-03-2024, "
        "10:01:06] Tuin: \u200ENoor heeft deze groep gemaakt\r\n[12-03-2024, 10:03:09] Noor: Hoi\r\n[12-03-2024, "
        "10:04:09] Kim: Dag\r\n[12-03-2024, 10:05:09] Noor: \u200ENoor heeft Bo toegevoegd\r\n";
    CHECK(outline(chat, "a.txt") == Lines{"meta: 12-03-2024",
                                          "note: Tuin: Berichten en oproepen zijn end-to-end versleuteld.",
                                          "note: Tuin: Noor heeft deze groep gemaakt", "body Noor: Hoi",
                                          "body Kim: Dag", "note: Noor: Noor heeft Bo toegevoegd"});
    CHECK(read_document("a.txt", chat).card.speakers.size() == 2);
}
