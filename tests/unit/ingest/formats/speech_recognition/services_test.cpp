#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

#include <utility>

using namespace draad;
using draad::test::outline;
using Lines = std::vector<std::string>;

TEST_CASE("what services for speech recognition answer is a conversation with its times")
{
    const std::vector<std::pair<std::string, Lines>> answers = {
        // AssemblyAI: milliseconds
        {R"({"audio_duration":70,"text":"x","utterances":[
            {"speaker":"A","text":"Hoe gaat het nu thuis?","start":1000,"end":3000},
            {"speaker":"B","text":"Nou, eigenlijk wel heel goed.","start":62000,"end":65000},
            {"speaker":"A","text":"Fijn om te horen.","start":66000,"end":680000}]})",
         {"A", "B"}},
        // Amazon
        {R"({"jobName":"j","results":{"transcripts":[{"transcript":"x"}],"speaker_labels":{"segments":[
            {"speaker_label":"spk_0","items":[{"start_time":"1.0","speaker_label":"spk_0"}]},
            {"speaker_label":"spk_1","items":[{"start_time":"62.0","speaker_label":"spk_1"}]}]},"items":[
            {"type":"pronunciation","start_time":"1.0","end_time":"1.5","alternatives":[{"content":"Hoe"}]},
            {"type":"punctuation","alternatives":[{"content":"?"}]},
            {"type":"pronunciation","start_time":"62.0","end_time":"62.5","alternatives":[{"content":"Goed"}]},
            {"type":"punctuation","alternatives":[{"content":"."}]}]}})",
         {"spk_0", "spk_1"}},
        // Microsoft
        {R"({"recognizedPhrases":[{"speaker":1,"offset":"PT1S","duration":"PT2S","nBest":[{"display":"Hoe gaat het?"}]},
            {"speaker":2,"offset":"PT1M2S","duration":"PT2S","nBest":[{"display":"Goed."}]}]})",
         {"1", "2"}},
        {R"({"durationMilliseconds":70000,"phrases":[
            {"speaker":1,"offsetMilliseconds":1000,"durationMilliseconds":2000,"text":"Hoe gaat het?"},
            {"speaker":2,"offsetMilliseconds":62000,"durationMilliseconds":2000,"text":"Goed."}]})",
         {"1", "2"}},
        // Google
        {R"({"results":[{"alternatives":[{"transcript":"Hoe? Goed."}]},{"alternatives":[{"words":[
            {"startTime":"1s","endTime":"1.400s","word":"Hoe?","speakerTag":1},
            {"startTime":"62.100s","endTime":"62.400s","word":"Goed.","speakerTag":2}]}]}]})",
         {"1", "2"}},
        // Deepgram
        {R"({"metadata":{},"results":{"channels":[{"alternatives":[{"transcript":"hoe goed","words":[
            {"word":"hoe","punctuated_word":"Hoe?","start":1,"end":1.4,"speaker":0},
            {"word":"goed","punctuated_word":"Goed.","start":62.1,"end":62.4,"speaker":1}]}]}]}})",
         {"0", "1"}},
        // Rev
        {R"({"speakers":[{"id":0,"name":"Kim"},{"id":1,"name":"Noor"}],"monologues":[
            {"speaker":0,"elements":[{"type":"text","value":"Hoe","ts":1.0,"end_ts":1.2},{"type":"punct","value":"?"}]},
            {"speaker":1,"elements":[{"type":"text","value":"Wel","ts":62.0,"end_ts":62.2},{"type":"punct","value":" "},
                {"type":"text","value":"goed","ts":62.3,"end_ts":62.5},{"type":"punct","value":"."}]}]})",
         {"Kim", "Noor"}},
        // Speechmatics
        {R"({"format":"2.9","results":[
            {"type":"word","start_time":1.0,"end_time":1.3,"alternatives":[{"content":"Hoe","speaker":"S1"}]},
            {"type":"punctuation","start_time":1.3,"end_time":1.3,"alternatives":[{"content":"?","speaker":"S1"}]},
            {"type":"word","start_time":62.0,"end_time":62.3,"alternatives":[{"content":"Goed","speaker":"S2"}]}]})",
         {"S1", "S2"}},
        // insanely-fast-whisper
        {R"({"speakers":[{"speaker":"SPEAKER_00","text":" Hoe gaat het?","timestamp":[1.0,3.0]},
            {"speaker":"SPEAKER_01","text":" Goed.","timestamp":[62.0,64.0]}],"chunks":[{"text":"x","timestamp":[0,1]}]})",
         {"SPEAKER_00", "SPEAKER_01"}},
        // times as text, and numbers that are none
        {R"({"segments":[{"start":"00:00:01.000","end":"00:00:03.000","speaker":"Kim","text":"Hoe?","avg_logprob":NaN},
            {"start":"00:01:02.000","end":"00:01:03.000","speaker":"Noor","text":"NaN is geen getal.","x":-Infinity}]})",
         {"Kim", "Noor"}},
    };
    for (const auto& [json, speakers] : answers) {
        CAPTURE(json);
        const Document document = read_document("a.json", json);
        REQUIRE(document.passages.size() >= 2);
        for (std::size_t index = 0; index < 2; ++index) {
            REQUIRE(document.passages[index].speaker);
            CHECK(document.card.speakers[*document.passages[index].speaker].name == speakers[index]);
        }
        CHECK(document.passages[0].time == 1);
        CHECK(document.passages[1].time == 62);
    }
}

TEST_CASE("a word without a time comes when the one before it ends, and a segment without a speaker is nobody's")
{
    const Document document = read_document("a.json", R"({"segments":[
        {"start":3675,"end":3677,"text":"Ja. 12","words":[{"word":"Ja.","start":3675,"end":3676,"speaker":"A"},
            {"word":"12","speaker":"B"}]},
        {"start":3680,"end":3681,"text":"Wie zei dat?"},{"start":3682,"end":3683,"text":"Ik.","speaker":"A"}]})");
    CHECK(outline(document) == Lines{"body A: Ja.", "body B: 12", "body: Wie zei dat?", "body A: Ik."});
    CHECK(document.passages[1].time == 3676);
}

TEST_CASE("of results that each say who speaks all are read, unless the last has the words of all once more")
{
    const std::string word_of_kim = R"({"word":"Hoe?","startOffset":"1s","endOffset":"2s","speakerLabel":"1"})";
    const std::string word_of_noor = R"({"word":"Goed.","startOffset":"3s","endOffset":"4s","speakerLabel":"2"})";
    const auto result = [](const std::string& text, const std::string& words) {
        return R"({"alternatives":[{"transcript":")" + text + R"(","words":[)" + words + "]}]}";
    };
    const Lines both = {"body 1: Hoe?", "body 2: Goed."};
    const std::string own = result("Hoe?", word_of_kim) + "," + result("Goed.", word_of_noor);
    CHECK(outline("{\"results\":[" + own + "]}", "a.json") == both);
    CHECK(outline("{\"results\":[" + own + "," + result("", word_of_kim + "," + word_of_noor) + "]}", "a.json") ==
          both);
    CHECK(outline("{\"results\":[" + result("Hoe?", word_of_kim) + "," +
                      result("Hoe?", R"({"word":"Hoe?","startOffset":"5s","endOffset":"6s","speakerLabel":"2"})") +
                      "]}",
                  "a.json") == Lines{"body 1: Hoe?", "body 2: Hoe?"});
}

TEST_CASE("people on channels of their own speak in the order of time")
{
    for (const std::string answer :
         {R"({"results":{"channels":[
            {"alternatives":[{"words":[{"word":"Hoe","start":0,"end":0.2},{"word":"dan?","start":0.3,"end":0.5},
                                       {"word":"Fijn.","start":5,"end":5.2}]}]},
            {"alternatives":[{"words":[{"word":"Wel","start":2,"end":2.2},{"word":"goed.","start":2.4,"end":2.6}]}]}]}})",
          R"({"recognizedPhrases":[{"channel":0,"offset":"PT0S","nBest":[{"display":"Hoe dan?"}]},
            {"channel":0,"offset":"PT5S","nBest":[{"display":"Fijn."}]},
            {"channel":1,"offset":"PT2S","nBest":[{"display":"Wel goed."}]}]})",
          R"({"results":{"channel_labels":{"channels":[{"channel_label":"ch_0","items":[
            {"start_time":"0","end_time":"0.2","alternatives":[{"content":"Hoe"}]},
            {"start_time":"0.3","end_time":"0.5","alternatives":[{"content":"dan"}]},{"alternatives":[{"content":"?"}]},
            {"start_time":"5","end_time":"5.2","alternatives":[{"content":"Fijn"}]},{"alternatives":[{"content":"."}]}]},
            {"channel_label":"ch_1","items":[{"start_time":"2","end_time":"2.2","alternatives":[{"content":"Wel"}]},
            {"start_time":"2.4","end_time":"2.6","alternatives":[{"content":"goed"}]},
            {"alternatives":[{"content":"."}]}]}]},"items":[{"alternatives":[{"content":"Hoe"}]}]}})"}) {
        CAPTURE(answer);
        CHECK(outline(answer, "a.json") ==
              Lines{"body Channel 0: Hoe dan?", "body Channel 1: Wel goed.", "body Channel 0: Fijn."});
    }
}
