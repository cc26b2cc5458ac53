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
