#include "ingest/metadata.hpp"
#include "unit/ingest/folder.hpp"
#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using draad::Document;
using draad::LabelFinding;
using draad::Metadata;
using draad::read_document;
using draad::test::Folder;
using draad::test::outline;
using Lines = std::vector<std::string>;

namespace {

const char* const interview = "Interviewer: Hoe was dat?\n\nde stem van boven: Zwaar. Heel zwaar.\n\nInterviewer: En "
                              "nu?\n\nDus: Beter, zei zij.\n\nInterviewer: Fijn.\n";

/// The document as it is read beside this speakers.csv.
Document read_beside(const std::string& table, const std::string& text, const std::string& name = "a.txt")
{
    const Folder folder;
    folder.write(name, text);
    folder.write("speakers.csv", table);
    Metadata metadata;
    metadata.read_folder(folder.path());
    Document document = read_document(name, text, metadata.speakers_of(folder.path() / name));
    metadata.describe(document, folder.path() / name);
    return document;
}

std::vector<std::string> names_of(const Document& document)
{
    std::vector<std::string> names;
    for (const draad::Speaker& speaker : document.card.speakers)
        names.push_back(speaker.name);
    return names;
}

}

TEST_CASE("speakers.csv makes a label of what the text does not bear out")
{
    CHECK(names_of(read_document("a.txt", interview)) == Lines{"Interviewer"});
    for (const char* table : {"file,speaker\na.txt,de stem van boven\n", "label,is_speaker\nDe stem van boven,ja\n"}) {
        CAPTURE(table);
        CHECK(names_of(read_beside(table, interview)) == Lines{"Interviewer", "de stem van boven"});
    }
}

TEST_CASE("speakers.csv makes text of a label, whatever the format says")
{
    const std::string talk = "Anna: Ja.\n\nLijst: Nee.\n\nAnna: Toch?\n\nLijst: Nee.\n\nAnna: O.\n";
    CHECK(names_of(read_document("a.txt", talk)) == Lines{"Anna", "Lijst"});
    const Document document = read_beside("file,speaker,is_speaker\na.txt,lijst,nee\n", talk);
    CHECK(names_of(document) == Lines{"Anna"});
    CHECK(outline(document)[1] == "body Anna: Lijst: Nee.");
    const Document captions = read_beside(
        "speaker,is_speaker\nLijst,no\n",
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>Ja.\n\n00:03.000 --> 00:04.000\n<v Lijst>Nee.\n", "a.vtt");
    CHECK(names_of(captions) == Lines{"Anna"});
}

TEST_CASE("any other word in the column is_speaker is refused with its line")
{
    const Folder folder;
    folder.write("speakers.csv", "speaker,is_speaker\nAnna,misschien\n");
    CHECK_THROWS_WITH_AS(Metadata().read_folder(folder.path()), doctest::Contains("speakers.csv:2"), draad::Error);
}

TEST_CASE("what comes back like a label and is read as text is told with its count and first line")
{
    std::string text;
    for (const char* words : {"Zo was dat toen.", "Nee, toch niet.", "Het werd stil."})
        text +=
            std::string("Anna: Vertel eens?\n\nBart: Ja.\n\nDat duurde even.\n\nEr kwam koffie.\n\nstem op de band: ") +
            words + "\n\nDe klok sloeg.\n\nEr ging een deur.\n\n";
    const Document document = read_document("a.txt", text);
    CHECK(names_of(document) == Lines{"Anna", "Bart"});
    const auto refused =
        std::ranges::find_if(document.card.labels, [](const LabelFinding& finding) { return !finding.is_speaker; });
    REQUIRE(refused != document.card.labels.end());
    CHECK(refused->label == "stem op de band");
    CHECK(refused->count == 3);
    CHECK(refused->line == 9);
    CHECK(refused->is_doubtful);
}

TEST_CASE("labels that are taken have their count and first line too")
{
    const Document document =
        read_document("a.txt", "Verslag\n\nAnna: Ja.\n\nBart: Nee.\n\nAnna: Toch?\n\nBart: Nee.\n");
    REQUIRE(document.card.labels.size() == 2);
    CHECK(
        document.card.labels[1] ==
        LabelFinding{.label = "Bart", .count = 2, .line = 5, .paragraph = 3, .is_speaker = true, .is_doubtful = false});
}
