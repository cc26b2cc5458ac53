#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

using draad::Document;
using draad::read_document;
using draad::test::outline;
using Lines = std::vector<std::string>;

namespace {

const std::string talk = "Anna: Hoe ging dat?\n\nBart: Goed.\n\nAnna: En toen?\n\nBart: Niets meer.\n\n";

/// What is read below a conversation.
Lines below(const std::string& text)
{
    Lines lines = outline(talk + text);
    lines.erase(lines.begin(), lines.begin() + 4);
    return lines;
}

}

TEST_CASE("what is added behind a conversation is nobody's")
{
    const std::vector<std::string> heads = {
        "Bijlage 1: Toestemmingsformulier", "BIJLAGE B", "Topiclijst", "Bijlage: vragen vooraf",
        "Toestemmingsverklaring interview", "Appendix 2"};
    for (const std::string& head : heads) {
        CAPTURE(head);
        CHECK(below(head + "\n\nHierbij geef ik toestemming.\n") ==
              Lines{"heading: " + head, "body: Hierbij geef ik toestemming."});
    }
}

TEST_CASE("what somebody says of a list or an appendix is said")
{
    for (const char* words :
         {"Bijlage 1 is de brief die ik toen kreeg.", "Vragenlijsten invullen, daar deed ik niet aan "
                                                      "mee."}) {
        CAPTURE(words);
        CHECK(below(words) == Lines{std::string("body Bart: ") + words});
    }
}

TEST_CASE("what programs and transcribers write below is meta")
{
    for (const char* line : {"Transcribed by https://example.org", "Einde opname", "[Einde interview]",
                             "Meeting ended after 00:41:07", "Anna Postma heeft de transcriptie gestopt",
                             "Getranscribeerd door K. Bos", "*** Einde van het gesprek ***"}) {
        CAPTURE(line);
        const Lines lines = below(line);
        REQUIRE(lines.size() == 1);
        CHECK(lines[0].starts_with("meta: "));
    }
}

TEST_CASE("the program of a chat has no turn, and a message goes on until the next")
{
    const Lines expected = {"meta: 12-03-2024",
                            "body Anna: Hoi",
                            "body Bart: Ja En nog: iets",
                            "note: Anna heeft Cor toegevoegd",
                            "note: Bart: <Media weggelaten>",
                            "body Anna: Mooi",
                            "note: Bart heeft Els toegevoegd",
                            "body +31 6 12345678: Wie is dit"};
    CHECK(outline("12-03-2024 14:05 - Anna: Hoi\n12-03-2024 14:06 - Bart: Ja\nEn nog: iets\n"
                  "12-03-2024 14:07 - Anna heeft Cor toegevoegd\n12-03-2024 14:08 - Bart: <Media weggelaten>\n"
                  "12-03-2024 14:09 - Anna: Mooi\n12-03-2024 14:09 - Bart heeft Els toegevoegd\n12-03-2024 14:10 - +31 "
                  "6 12345678: Wie is dit\n") == expected);
}

TEST_CASE("the name and the time that are printed twice above a turn are no words of it")
{
    std::string text;
    for (int i = 1; i < 4; ++i)
        text +=
            fmt::format("Anna Vos\n0 minuten {0} seconden\n0:0{0}\nAnna Vos 0 minuten {0} seconden\nHoe was dat?\n\n"
                        "Bart Bos\n1 minuut {0} seconden\n1:0{0}\nBart Bos 1 minuut {0} seconden\nDruk.\n\n",
                        i);
    const Document document = read_document("a.txt", text);
    CHECK(outline(document) == Lines{"body Anna Vos: Hoe was dat?", "body Bart Bos: Druk.",
                                     "body Anna Vos: Hoe was dat?", "body Bart Bos: Druk.",
                                     "body Anna Vos: Hoe was dat?", "body Bart Bos: Druk."});
    CHECK(document.passages[3].time == 62U);
}
