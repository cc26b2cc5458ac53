#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

using draad::Document;
using draad::read_document;
using draad::test::complaint;
using draad::test::outline;
using Lines = std::vector<std::string>;

TEST_CASE("the segments of speech recognition become paragraphs, whoever wrote them")
{
    const std::vector<std::string> files = {
        // openai-whisper
        R"({"text":" Ik woon hier. Al lang.","segments":[{"id":0,"seek":0,"start":1.5,"end":2.0,"text":" Ik woon hier.",
            "tokens":[1,2],"words":[{"word":" Ik","start":1.5,"end":1.6,"probability":0.9}]},
            {"id":1,"start":2.0,"end":3.0,"text":" Al lang."}],"language":"nl"})",
        // faster-whisper, as a list
        R"([{"id":1,"start":1.5,"end":2.0,"text":" Ik woon hier.","words":null},{"id":2,"start":2,"end":3,"text":" Al lang."}])",
        // whisper.cpp
        R"({"systeminfo":"","transcription":[{"timestamps":{"from":"00:00:01,500","to":"00:00:02,000"},
            "offsets":{"from":1500,"to":2000},"text":" Ik woon hier."},{"offsets":{"from":2000,"to":3000},"text":" Al lang."}]})",
        // a pipeline of transformers
        R"({"text":"x","chunks":[{"timestamp":[1.5,2.0],"text":" Ik woon hier."},{"timestamp":[2.0,null],"text":" Al lang."}]})",
        // words alone
        R"({"segments":[{"words":[{"word":"Ik","start":1.5,"end":1.6},{"word":"woon"},{"word":"hier"},{"word":"."},
            {"word":"Al"},{"word":"lang."}]}]})",
    };
    for (const std::string& file : files) {
        CAPTURE(file);
        const Document document = read_document("a.json", file);
        CHECK(document.text.utf8 == "[00:00:01] Ik woon hier. Al lang.\n");
        CHECK(document.passages[0].time == 1);
    }
}

TEST_CASE("speakers of segments and of words become turns")
{
    const Document document = read_document("a.json", R"({"segments":[
        {"start":0.1,"end":1,"text":" Hoe gaat het?","speaker":"SPEAKER_00"},
        {"start":1,"end":3,"text":" Goed. Fijn.","speaker":"SPEAKER_01","words":[
            {"word":"Goed.","start":1,"end":2,"speaker":"SPEAKER_01"},{"word":"Fijn.","start":2.5,"end":3,"speaker":"SPEAKER_00"}]}],
        "word_segments":[]})");
    CHECK(outline(document) ==
          Lines{"body SPEAKER_00: Hoe gaat het?", "body SPEAKER_01: Goed.", "body SPEAKER_00: Fijn."});
    CHECK(document.passages[2].time == 2);
}

TEST_CASE("a list of speakers gives their names")
{
    CHECK(outline(read_document("a.json", R"({"speakers":[{"spkid":"spk1","name":"Anna"}],
        "segments":[{"speaker":"spk1","words":[{"text":"Hoi","start":0,"end":1}]},{"speaker":"spk2","text":"Dag."}]})")) ==
          Lines{"body Anna: Hoi", "body spk2: Dag."});
}

TEST_CASE("lines that recognition invents are nobody's speech")
{
    CHECK(outline(read_document("a.json", R"({"segments":[{"start":0,"end":1,"text":" Dag allemaal."},
        {"start":1,"end":2,"text":" Ondertiteling door de Amara.org gemeenschap"},{"start":2,"end":3,"text":" Bedankt voor het kijken!"},
        {"start":3,"end":4,"text":" Bedankt voor het kijken naar mijn tuin."}]})")) ==
          Lines{"body: Dag allemaal.", "meta: Ondertiteling door de Amara.org gemeenschap",
                "meta: Bedankt voor het kijken!", "body: Bedankt voor het kijken naar mijn tuin."});
}

TEST_CASE("JSON that is no transcript is refused with what to do")
{
    CHECK(
        complaint("a.json", R"({"name":"draad","version":1})") ==
        "a.json: this JSON is no transcript that is known: it has no 'segments' with a 'text'; export it as .vtt, .srt "
        "or plain text");
    CHECK(complaint("a.json", "{\"segments\":[\n{\"text\":\"Ik") ==
          "a.json:2:12: this is no JSON, or part of it is missing; export it again");
    CHECK(complaint("a.json", std::string(100'000, '[')) ==
          "a.json: this JSON is nested too deeply for a transcript; export it again");
    CHECK(complaint("a.json", R"({"segments":[{"text":"Ja.","start":1e999}]})") ==
          "a.json: a number in this JSON is larger than any time; export it again");
    CHECK(complaint("a.json", R"({"segments":[{"text":5},7,null,{"start":"x"}]})") != "");
}
