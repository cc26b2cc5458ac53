#include "unit/ingest/reading.hpp"

#include "support/meeting.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <sstream>

using draad::Document;
using draad::Passage;
using draad::read_document;
using draad::test::complaint;
using draad::test::MeetingStyle;
using draad::test::write_meeting;

namespace {

struct Said {
    std::string speaker;
    int time = 0;
    std::string words;
};

/// The turns of a meeting, taken from its lines "[00:12:07] Anna Postma: Ik wil ...".
std::vector<Said> turns_of(unsigned seed)
{
    const draad::test::Meeting meeting = write_meeting(MeetingStyle::timed_lines, 80, seed);
    std::vector<Said> turns;
    std::istringstream lines(meeting.text);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t colon = line.find(": ", 11);
        if (line.starts_with('[') && colon != std::string::npos)
            turns.push_back({line.substr(11, colon - 11), meeting.turns[turns.size()].time, line.substr(colon + 2)});
    }
    return turns;
}

std::string clock(int seconds, char mark)
{
    return fmt::format("{:02}:{:02}:{:02}{}000", seconds / 3600, seconds / 60 % 60, seconds % 60, mark);
}

std::string as_text(const std::vector<Said>& turns)
{
    std::string text;
    for (const Said& turn : turns)
        text += fmt::format("[{}] {}: {}\n", clock(turn.time, '.').substr(0, 8), turn.speaker, turn.words);
    return text;
}

/// Each turn in two cues, cut at a blank in its middle.
std::string as_captions(const std::vector<Said>& turns, bool is_webvtt)
{
    std::string text = is_webvtt ? "WEBVTT\n\n" : "";
    const char mark = is_webvtt ? '.' : ',';
    int number = 0;
    for (const Said& turn : turns) {
        const std::size_t cut = turn.words.find(' ', turn.words.size() / 2);
        const std::string first = turn.words.substr(0, cut);
        const std::string rest = cut == std::string::npos ? "" : turn.words.substr(cut + 1);
        for (const std::string& words : {first, rest}) {
            if (words.empty())
                continue;
            const std::string voice = is_webvtt ? "<v " + turn.speaker + ">" : turn.speaker + ": ";
            text += fmt::format("{}\n{} --> {}\n{}{}\n\n", ++number, clock(turn.time, mark), clock(turn.time + 4, mark),
                                voice, words);
        }
    }
    return text;
}

std::string quoted(const std::string& text)
{
    std::string json = "\"";
    for (const char letter : text)
        json += letter == '"' || letter == '\\' ? std::string("\\") + letter : std::string(1, letter);
    return json + '"';
}

std::string as_json(const std::vector<Said>& turns)
{
    std::string text;
    for (const Said& turn : turns)
        text +=
            fmt::format("{}{{\"start\": {}, \"end\": {}, \"speaker\": {}, \"text\": {}}}", text.empty() ? "" : ",\n",
                        turn.time, turn.time + 3, quoted(turn.speaker), quoted(" " + turn.words));
    return "{\"segments\": [" + text + "]}";
}

/// A table with a row a turn.
std::string as_rows(const std::vector<Said>& turns)
{
    std::string text = "begin\tspreker\ttekst\n";
    for (const Said& turn : turns)
        text += fmt::format("{}\t{}\t{}\n", clock(turn.time, '.').substr(0, 8), turn.speaker, turn.words);
    return text;
}

std::string as_timed_text(const std::vector<Said>& turns)
{
    std::string text = R"(<tt xmlns="http://www.w3.org/ns/ttml"><body><div>)";
    for (const Said& turn : turns)
        text += fmt::format("<p begin=\"{}\" end=\"{}\">{}: {}</p>", clock(turn.time, '.'), clock(turn.time + 4, '.'),
                            turn.speaker, turn.words);
    return text + "</div></body></tt>";
}

/// As WhatsApp exports a chat.
std::string as_chat(const std::vector<Said>& turns)
{
    std::string text;
    for (const Said& turn : turns)
        text += fmt::format("12-03-2031 {} - {}: {}\n", clock(turn.time, '.').substr(0, 5), turn.speaker, turn.words);
    return text;
}

std::string as_tei(const std::vector<Said>& turns)
{
    std::string text = "<TEI><teiHeader/><text><body>";
    for (const Said& turn : turns)
        text += fmt::format("<note type=\"speaker\">{0}</note>\n<u who=\"#{1}\"><seg>{2}</seg></u>\n", turn.speaker,
                            std::hash<std::string>()(turn.speaker), turn.words);
    return text + "</body></text></TEI>";
}

std::string as_record(const std::vector<Said>& turns)
{
    std::string text = "<vlosCoreDocument><vergadering><activiteit>";
    for (const Said& turn : turns) {
        const std::size_t space = turn.speaker.find(' ');
        text += fmt::format(
            "<woordvoerder><markeertijdbegin>2031-03-12T{}</markeertijdbegin><spreker><voornaam>{}</voornaam>"
            "<achternaam>{}</achternaam></spreker><tekst><alinea><alineaitem>{}</alineaitem></alinea></tekst>"
            "</woordvoerder>",
            clock(turn.time, '.').substr(0, 8), turn.speaker.substr(0, space), turn.speaker.substr(space + 1),
            turn.words);
    }
    return text + "</activiteit></vergadering></vlosCoreDocument>";
}

/// What a reader of the conversation sees: speaker and words of each passage.
std::vector<std::string> seen(const Document& document)
{
    return draad::test::outline(document);
}

}

TEST_CASE("one conversation gives the same passages in every format, no word lost and none added")
{
    for (const unsigned seed : {1U, 2U, 3U}) {
        CAPTURE(seed);
        const std::vector<Said> turns = turns_of(seed);
        REQUIRE(turns.size() == 80);
        const Document text = read_document("a.txt", as_text(turns));
        std::vector<std::string> expected;
        for (const Said& turn : turns)
            expected.push_back("body " + turn.speaker + ": " + turn.words);
        CHECK(seen(text) == expected);
        struct Twin {
            std::string name;
            std::string bytes;
        };
        for (const Twin& twin : {Twin{"a.vtt", as_captions(turns, true)}, Twin{"a.srt", as_captions(turns, false)},
                                 Twin{"a.json", as_json(turns)}, Twin{"b.xml", as_record(turns)}}) {
            CAPTURE(twin.name);
            const Document document = read_document(twin.name, twin.bytes);
            CHECK(document.text.utf8 == text.text.utf8);
            CHECK(draad::test::without_lines(document.passages) == draad::test::without_lines(text.passages));
        }
        for (const Twin& twin : {Twin{"a.xml", as_tei(turns)}, Twin{"a.tsv", as_rows(turns)},
                                 Twin{"a.ttml", as_timed_text(turns)}, Twin{"c.txt", as_chat(turns)}}) {
            CAPTURE(twin.name);
            std::vector<std::string> lines = seen(read_document(twin.name, twin.bytes));
            std::erase_if(lines, [](const std::string& line) { return line.starts_with("meta"); }); // a day of a chat
            CHECK(lines == expected);
        }
    }
}

TEST_CASE("a file that was cut off anywhere is read as far as it goes, or refused by name")
{
    const std::vector<Said> turns = turns_of(4);
    const std::vector<std::pair<std::string, std::string>> files = {{"a.vtt", as_captions(turns, true)},
                                                                    {"a.srt", as_captions(turns, false)},
                                                                    {"a.json", as_json(turns)},
                                                                    {"a.xml", as_tei(turns)},
                                                                    {"b.xml", as_record(turns)}};
    for (const auto& [name, bytes] : files)
        for (std::size_t part = 1; part < 20; ++part) {
            CAPTURE(name);
            CAPTURE(part);
            const std::string message = complaint(name, bytes.substr(0, bytes.size() * part / 20));
            CHECK((message.empty() || message.starts_with(name + ":")));
        }
}
