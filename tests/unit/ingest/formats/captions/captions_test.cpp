#include "unit/ingest/reading.hpp"

#include "files/file_bytes.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using draad::Document;
using draad::read_bytes;
using draad::read_document;
using draad::test::complaint;
using draad::test::outline;
using Lines = std::vector<std::string>;

namespace {

Lines read_vtt(const std::string& cues)
{
    return outline(read_document("a.vtt", "WEBVTT\n\n" + cues));
}

std::vector<int> times_of(const Document& document)
{
    std::vector<int> times;
    for (const draad::Passage& passage : document.passages)
        times.push_back(passage.time ? static_cast<int>(*passage.time) : -1);
    return times;
}

}

TEST_CASE("cues of one voice are one turn, and a sentence runs over them")
{
    const Document document =
        read_document("a.vtt", "WEBVTT\n\n"
                               "a-0\n00:00:01.900 --> 00:00:03.000\n<v Anna Bos>Ik woon</v>\n\n"
                               "a-1\n00:00:03.000 --> 00:00:05.000\n<v Anna Bos>hier graag.</v>\n\n"
                               "00:00:05.100 --> 00:00:06.000\n<v.luid Piet (ouder)>Ik\nook.</v>");
    CHECK(outline(document) == Lines{"body Anna Bos: Ik woon hier graag.", "body Piet: Ik ook."});
    CHECK(document.card.speakers[1].role == "ouder");
    CHECK(times_of(document) == std::vector<int>{1, 5});
    CHECK(document.text.utf8 == "[00:00:01] Anna Bos: Ik woon hier graag.\n[00:00:05] Piet (ouder): Ik ook.\n");
}

TEST_CASE("a long pause begins a paragraph, but not within a sentence")
{
    CHECK(read_vtt("00:01.000 --> 00:02.000\n<v Ada>Een.\n\n00:04.900 --> 00:05.900\n<v Ada>Twee.\n\n"
                   "00:09.000 --> 00:10.000\n<v Ada>Drie en\n\n00:15.000 --> 00:16.000\n<v Ada>vier.") ==
          Lines{"body Ada: Een. Twee.", "body Ada: Drie en vier."});
}

TEST_CASE("captions that nobody is named in have shorter paragraphs")
{
    CHECK(read_vtt("00:01.000 --> 00:02.000\nEen.\n\n00:03.600 --> 00:04.000\nTwee.") ==
          Lines{"body: Een.", "body: Twee."});
    std::string cues;
    for (int second = 10; second < 60; ++second)
        cues += fmt::format("00:{:02}.000 --> 00:{:02}.990\nWij zagen de hele dag geen boot.\n\n", second, second);
    const Document document = read_document("a.vtt", "WEBVTT\n\n" + cues);
    CHECK(document.passages.size() == 4);
    CHECK(document.passages[1].time == 25);
}

TEST_CASE("labels in captions are judged as those of plain text")
{
    CHECK(read_vtt("00:01.000 --> 00:02.000\nAnna: Ik vroeg:\nwaarom?\n\n00:02.000 --> 00:03.000\nLet op: glad.\n\n"
                   "00:03.000 --> 00:04.000\nPiet: Nou en.\n\n00:04.000 --> 00:05.000\nAnna: Ja.\n\n"
                   "00:05.000 --> 00:06.000\nPiet: Nee.") == Lines{"body Anna: Ik vroeg: waarom? Let op: glad.",
                                                                   "body Piet: Nou en.", "body Anna: Ja.",
                                                                   "body Piet: Nee."});
}

TEST_CASE("a voice without a name is nobody's")
{
    CHECK(read_vtt("00:01.000 --> 00:02.000\n<v Anna>Hoi.\n\n00:02.000 --> 00:03.000\n<v >Wie is daar?") ==
          Lines{"body Anna: Hoi.", "body: Wie is daar?"});
}

TEST_CASE("the identifier of a cue may name the speaker")
{
    CHECK(read_vtt("1 \"Anna de Vries\" (3456)\n00:01.000 --> 00:02.000\nHoi.\n\n"
                   "2 \"Bo\" (77)\n00:02.000 --> 00:03.000\nDag.") ==
          Lines{"body Anna de Vries: Hoi.", "body Bo: Dag."});
}

TEST_CASE("notes, styles, regions and headers are no speech")
{
    CHECK(outline(read_document("a.vtt",
                                "WEBVTT - gesprek\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000\n\n"
                                "STYLE\n::cue { color: red }\n\nREGION\nid:r1\n\nNOTE dit is\neen opmerking\n\n"
                                "05:00:00.000 --> 05:00:02.000 align:start position:0%\nTom &amp; Jip &lt;3 a < b")) ==
          Lines{"body: Tom & Jip <3 a < b"});
}

TEST_CASE("captions that roll are read once")
{
    CHECK(read_vtt("00:00:05.000 --> 00:00:06.310 align:start\n \nmaar<00:00:06.200><c> nou</c>\n\n"
                   "00:00:06.310 --> 00:00:06.320\nmaar nou\n \n\n"
                   "00:00:06.320 --> 00:00:09.310\nmaar nou\nga<00:00:06.900><c> ik weg.</c>\n\n"
                   "00:00:09.310 --> 00:00:09.320\nga ik weg.\n \n") == Lines{"body: maar nou ga ik weg."});
}

TEST_CASE("who says the same twice is heard twice")
{
    CHECK(read_vtt("00:01.000 --> 00:02.000\nJa.\n\n00:02.000 --> 00:03.000\nJa.\n\n00:03.000 --> 00:04.000\nNee.") ==
          Lines{"body: Ja. Ja. Nee."});
}

TEST_CASE("SubRip is read as people write it")
{
    const std::string text =
        "1\r\n00:01:47,250 --> 00:01:50,500Dit is <i>oud</i>.\r\n\r\n"
        "2\r\n00:01:51,000 --> 00:01:52,000 X1:10 X2:20 Y1:1 Y2:2\r\n{\\an8}Het komt uit\r\n\r\n1984\r\n\r\n"
        "3\r\n00:01:52,100 --> 00:01:53,000\r\nof later.\r\n"
        "4\r\n00:01:58,000 --> 00:01:59,000\r\n- Ben je bang?\r\n- Nee.\r\n\r\n"
        "5\r\n00:02:00,000 --> 00:02:01,000\r\n(muziek)\r\n\r\n"
        "6\r\n00:02:02,000 --> 00:02:03,000\r\nOndertiteld door de Amara.org gemeenschap\r\n";
    const Document document = read_document("a.srt", text);
    CHECK(outline(document) == Lines{"body: Dit is oud. Het komt uit 1984 of later.", "body: Ben je bang?",
                                     "body: Nee.", "stage: (muziek)",
                                     "meta: Ondertiteld door de Amara.org gemeenschap"});
    CHECK(times_of(document) == std::vector<int>{107, 118, 118, -1, -1});
}

TEST_CASE("SubRip in Windows-1252 is read as such")
{
    CHECK(outline(
              read_document("a.srt", "1\n00:00:01,000 --> 00:00:04,000\nE\xE9n cli\xEBnt, twee co\xF6rdinatoren.\n")) ==
          Lines{"body: Eén cliënt, twee coördinatoren."});
}

TEST_CASE("a file without captions is refused")
{
    CHECK(complaint("a.vtt", "WEBVTT\n\nNOTE niets\n") ==
          "a.vtt: there are no captions in this file: no line such as '00:00:01.000 --> 00:00:04.000'; give it the "
          "ending of what it is");
    CHECK(complaint("a.srt", "1\n00:00:01,000 --> 00:00:04,000\n\n") ==
          "a.srt: nothing is said in this file; leave it out");
}

TEST_CASE("the text, captions and subtitles of one debate give the same passages")
{
    const std::string folder = DRAAD_SOURCE_DIR "/../shared/data/transcripts/vlos-first80";
    if (!std::filesystem::exists(folder + ".txt")) {
        MESSAGE("skipped: the debate is not here");
        return;
    }
    const Document text = read_document("a.txt", read_bytes(folder + ".txt"));
    CHECK(text.passages.size() == 80);
    for (const char* ending : {".vtt", ".srt"}) {
        CAPTURE(ending);
        const Document twin = read_document(std::string("a") + ending, read_bytes(folder + ending));
        CHECK(twin.text.utf8 == text.text.utf8);
        CHECK(draad::test::without_lines(twin.passages) == draad::test::without_lines(text.passages));
        CHECK(twin.card.speakers == text.card.speakers);
    }
}

TEST_CASE("a brace at the end of a line of captions is text")
{
    CHECK(outline("1\n00:00:01,000 --> 00:00:02,000\nHij zei {\n", "a.srt") == Lines{"body: Hij zei {"});
    CHECK(outline("1\n00:00:01,000 --> 00:00:02,000\n{\\an8}Boven.\n", "a.srt") == Lines{"body: Boven."});
}

TEST_CASE("what looks like a label in captions and is not taken for one is told")
{
    std::string cues;
    for (int turn = 0; turn < 8; ++turn) {
        const std::string name = turn == 3 ? "De grote zaal achterin" : turn % 2 == 0 ? "Interviewer" : "Noor";
        cues += fmt::format("00:00:{:02}.000 --> 00:00:{:02}.500\n{}: Dat was beurt {}, meer niet.\n\n", 3 * turn,
                            3 * turn + 2, name, turn);
    }
    const Document document = read_document("a.vtt", "WEBVTT\n\n" + cues);
    const auto refused = std::ranges::find(document.card.labels, false, &draad::LabelFinding::is_speaker);
    REQUIRE(refused != document.card.labels.end());
    CHECK(refused->label == "De grote zaal achterin");
    CHECK(refused->count == 1);
    CHECK(refused->is_doubtful);
}
