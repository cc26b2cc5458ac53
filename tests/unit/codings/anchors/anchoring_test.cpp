#include "codings/anchors/anchoring.hpp"

#include "corpus/file_corpus.hpp"
#include "support/documents.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;

namespace {

const std::vector<std::string> before = {"Ik kwam hier in de winter. Niemand luisterde naar mij.",
                                         "Dat was zo. Later vroeg zij wat ik zelf wilde.",
                                         "Dat was zo. En daarna ging ik weg."};

/// The unit of some words of the document as it was: the occurrence that is asked for.
CodingUnit unit_of(const std::string& words, std::size_t occurrence = 0)
{
    CodingUnit unit{.id = words, .document = "a.txt", .words = words};
    const AnalysedDocument document = test::document("a.txt", before);
    for (const AnalysedPassage& passage : document.passages)
        for (std::size_t at = passage.text.find(words); at != std::string::npos; at = passage.text.find(words, at + 1))
            if (occurrence-- == 0) {
                unit.start = passage.code_points_before + at;
                unit.end = unit.start + words.size();
                return unit;
            }
    return unit;
}

std::vector<PlacedUnit> place(const std::vector<CodingUnit>& units, const std::vector<std::string>& now,
                              const std::string& name = "a.txt")
{
    std::vector<AnalysedDocument> documents;
    documents.push_back(test::document(name, now));
    documents.push_back(test::document("z.txt", {"Heel iets anders dat niemand zei."}));
    const FileCorpus corpus(std::move(documents));
    return place_units(units, corpus);
}

/// The words where a unit was placed.
std::string words_at(const PlacedUnit& placed, const std::vector<std::string>& now)
{
    std::string words;
    const AnalysedDocument document = test::document("a.txt", now);
    for (const PassageStretch& stretch : placed.stretches) {
        const AnalysedPassage& passage = document.passages[stretch.passage.passage];
        words += (words.empty() ? "" : " / ") + text_of(passage, stretch.span);
    }
    return words;
}

/// A conversation as its file has it, a line a turn, with labels that are in no passage.
struct Transcript {
    std::string file;
    AnalysedDocument document;
};

struct Turn {
    std::string label;
    std::string said;
};

Transcript transcript_of(const std::vector<Turn>& turns)
{
    std::vector<std::string> said;
    for (const Turn& turn : turns)
        said.push_back(turn.said);
    Transcript transcript{.file = {}, .document = test::document("a.txt", said)};
    for (const char* name : {"Anna", "Bram"})
        transcript.document.card.speakers.push_back({.name = name, .role = {}, .fields = {}, .printed = {name}});
    for (std::size_t i = 0; i < turns.size(); ++i) {
        transcript.file += turns[i].label;
        AnalysedPassage& passage = transcript.document.passages[i];
        passage.code_points_before = transcript.file.size();
        passage.passage.turn = static_cast<std::uint32_t>(i + 1);
        transcript.file += turns[i].said + "\n";
    }
    return transcript;
}

const std::vector<Turn> talk = {{"Anna: ", "Vertel eens wat er gebeurde."},
                                {"Bram: ", "Zij kwamen nooit terug. Ze zeggen veel en doen niets."},
                                {"Anna: ", "En nu?"},
                                {"Bram [00:01:15]: ", "Niets meer. Wij wachten af."}};

/// The unit of some words of a conversation's file.
CodingUnit unit_in_file(const std::string& words, const std::string& file)
{
    const std::size_t start = file.find(words);
    REQUIRE(start != std::string::npos);
    return {.id = words, .document = "a.txt", .start = start, .end = start + words.size(), .words = words};
}

PlacedUnit place_in(const CodingUnit& unit, const Transcript& transcript)
{
    std::vector<AnalysedDocument> documents{transcript.document};
    const FileCorpus corpus(std::move(documents));
    return place_units(std::vector{unit}, corpus).front();
}

std::string words_in(const PlacedUnit& placed, const Transcript& transcript)
{
    std::string words;
    for (const PassageStretch& stretch : placed.stretches)
        words +=
            (words.empty() ? "" : " / ") + text_of(transcript.document.passages[stretch.passage.passage], stretch.span);
    return words;
}

}

TEST_CASE("labels of speakers within a coded stretch are no words of it")
{
    std::vector<Turn> moved = talk;
    moved.insert(moved.begin(), {"Anna: ", "Welkom bij dit gesprek van vandaag."});
    std::vector<Turn> edited = moved;
    edited[2].said = "Zij kwamen nooit terug. Ze beloven veel en doen niets.";
    struct Row {
        std::string coded;
        std::string here;
        /// In a text with a turn before it, and in one that also has another word.
        std::string moved;
        std::string edited;
    };
    const Row rows[] = {
        {"Zij kwamen nooit terug.", "Zij kwamen nooit terug", "Zij kwamen nooit terug", "Zij kwamen nooit terug"},
        {"Bram: Zij kwamen nooit terug.", "Zij kwamen nooit terug", "Zij kwamen nooit terug", "Zij kwamen nooit terug"},
        {"Bram: Zij kwamen nooit terug. Ze zeggen veel en doen niets.",
         "Zij kwamen nooit terug. Ze zeggen veel en doen niets", "Zij kwamen nooit terug. Ze zeggen veel en doen niets",
         "Zij kwamen nooit terug. Ze beloven veel en doen niets"},
        {"Anna: En nu?", "En nu", "En nu", "En nu"},
        {"Anna: En nu?\n", "En nu", "En nu", "En nu"},
        {"Bram [00:01:15]: Niets meer.", "Niets meer", "Niets meer", "Niets meer"},
        {"doen niets.\nAnna: En nu?\nBram [00:01:15]: Niets meer.", "doen niets / En nu / Niets meer",
         "doen niets / En nu / Niets meer", "doen niets / En nu / Niets meer"},
        {"Ze zeggen veel en doen niets.\nAnna: En nu?\nBram", "Ze zeggen veel en doen niets / En nu",
         "Ze zeggen veel en doen niets / En nu", "Ze beloven veel en doen niets / En nu"},
    };
    const Transcript as_coded = transcript_of(talk);
    for (const Row& row : rows) {
        CAPTURE(row.coded);
        const CodingUnit unit = unit_in_file(row.coded, as_coded.file);
        CHECK(place_in(unit, as_coded).placement == Placement::same);
        CHECK(words_in(place_in(unit, as_coded), as_coded) == row.here);
        const Transcript with_another = transcript_of(moved);
        CHECK(words_in(place_in(unit, with_another), with_another) == row.moved);
        const Transcript with_another_word = transcript_of(edited);
        CHECK(words_in(place_in(unit, with_another_word), with_another_word) == row.edited);
    }
}

TEST_CASE("what is no label and stands at the place no longer is not passed over")
{
    const Transcript transcript = transcript_of({{"Anna: ", "Vertel eens."}, {"Bram: ", "Ik ging naar huis toe."}});
    CodingUnit unit = unit_in_file("Bram: Ik ging naar huis toe.", transcript.file);
    for (const char* words : {"Bram: Ik ging nooit naar school toe vandaag.", "Niemand ging.", "Bram: Toe maar."}) {
        CAPTURE(words);
        unit.words = words;
        CHECK(place_in(unit, transcript).placement == Placement::lost);
    }
}

TEST_CASE("a label alone is no place, wherever its name is said")
{
    const Transcript transcript = transcript_of({{"Anna: ", "Vertel eens."}, {"Bram: ", "Anna weet dat wel."}});
    const CodingUnit label = unit_in_file("Anna:", transcript.file);
    CHECK(place_in(label, transcript).placement == Placement::label);
    const Transcript about_her = transcript_of({{"Bram: ", "Dat weet Anna."}});
    CHECK(words_in(place_in(unit_in_file("Anna", about_her.file), about_her), about_her) == "Anna");
}

TEST_CASE("labels of every layout are left out where the text changed")
{
    const Transcript transcript = transcript_of({{"Anna: ", "Vertel eens."}, {"Bram: ", "Dat weet ik. Ik ging."}});
    CodingUnit unit{.document = "a.txt", .start = 70, .end = 90, .words = {}};
    for (const char* label : {"Bram: ", "BRAM:\t", "Bram (ouder): ", "Bram [00:12:03]\n",
                              "[00:12] Bram: ", "Bram 00:12:03\n", "Bram. ", "Bram (tot mevr. B.). ", "Bram\r\n"}) {
        CAPTURE(label);
        unit.words = label + std::string("Dat weet ik.");
        CHECK(place_in(unit, transcript).placement == Placement::moved);
        CHECK(words_in(place_in(unit, transcript), transcript) == "Dat weet ik");
    }
    for (const char* no_label : {"Bram zei: ", "Brammetje: ", "Iemand anders: "}) {
        CAPTURE(no_label);
        unit.words = no_label + std::string("Dat weet ik.");
        CHECK(place_in(unit, transcript).placement != Placement::moved);
    }
}

TEST_CASE("a place with a word changed does not go over into a passage that has none of its words")
{
    const std::vector<std::string> now = {"Dat weet niemand.", "Zij kwamen nooit meer terug."};
    const CodingUnit unit{.document = "a.txt", .start = 40, .end = 70, .words = "Toch zij kwamen nooit meer terug."};
    CHECK(words_at(place({unit}, now).front(), now) == "Zij kwamen nooit meer terug");
}

TEST_CASE("a marked unit without words is the document as a whole if it begins there")
{
    CodingUnit unit{.document = "a.txt", .start = 0, .end = 99, .words = "", .is_marked = true};
    const PlacedUnit whole = place({unit}, before).front();
    CHECK(whole.placement == Placement::same);
    CHECK(whole.stretches.size() == before.size());
    CHECK(place({unit, unit_of("Niemand luisterde naar mij.")}, before, "anders.txt").front().stretches.size() ==
          before.size());
    unit.start = 4;
    CHECK(place({unit}, before).front().placement == Placement::wordless);
    unit = {.document = "a.txt", .start = 0, .end = 99, .words = ""};
    CHECK(place({unit}, before).front().placement == Placement::wordless);
}

TEST_CASE("a unit is found again after its text was edited")
{
    struct Row {
        const char* what;
        std::string words;
        std::vector<std::string> now;
        Placement placement;
        std::string at;
    };
    const Row rows[] = {
        {"nothing changed", "Niemand luisterde naar mij.", before, Placement::same, "Niemand luisterde naar mij"},
        {"a paragraph before",
         "Niemand luisterde naar mij.",
         {"Een nieuw begin.", before[0], before[1], before[2]},
         Placement::moved,
         "Niemand luisterde naar mij"},
        {"another white space and other marks",
         "Niemand luisterde\n  naar mij.",
         {"Ik kwam hier. Niemand  luisterde naar mij!"},
         Placement::moved,
         "Niemand  luisterde naar mij"},
        {"a word changed within",
         "Later vroeg zij wat ik zelf wilde.",
         {before[0], "Dat was zo. Later vroeg Fatma wat ik zelf wilde.", before[2]},
         Placement::edited,
         "Later vroeg Fatma wat ik zelf wilde"},
        {"a word added within",
         "Later vroeg zij wat ik zelf wilde.",
         {before[0], "Dat was zo. Later vroeg zij eindelijk wat ik zelf wilde.", before[2]},
         Placement::edited,
         "Later vroeg zij eindelijk wat ik zelf wilde"},
        {"a word left out",
         "Later vroeg zij wat ik zelf wilde.",
         {before[0], "Dat was zo. Later vroeg zij wat ik wilde.", before[2]},
         Placement::edited,
         "Later vroeg zij wat ik wilde"},
        {"its paragraph moved to the end",
         "Niemand luisterde naar mij.",
         {before[1], before[2], before[0]},
         Placement::moved,
         "Niemand luisterde naar mij"},
        {"its words now in two paragraphs",
         "Ik kwam hier in de winter. Niemand luisterde naar mij.",
         {"Ik kwam hier in de winter.", "Niemand luisterde naar mij."},
         Placement::same,
         "Ik kwam hier in de winter / Niemand luisterde naar mij"},
        {"the sentence gone", "Niemand luisterde naar mij.", {before[1], before[2]}, Placement::lost, ""},
        {"another sentence of a like kind",
         "Niemand luisterde naar mij.",
         {"Iedereen luisterde goed naar haar."},
         Placement::lost,
         ""},
        {"three words of which one changed", "Dat was zo.", {"Dat bleef zo."}, Placement::lost, ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        const PlacedUnit placed = place({unit_of(row.words)}, row.now).front();
        CHECK(placed.placement == row.placement);
        CHECK(words_at(placed, row.now) == row.at);
    }
}

TEST_CASE("of the same sentence twice, each is found at its own place")
{
    const std::vector<CodingUnit> units = {unit_of("Dat was zo.", 0), unit_of("Later vroeg zij wat ik zelf wilde."),
                                           unit_of("Dat was zo.", 1)};
    const std::vector<std::string> now = {"Voorwoord van de makers van dit verhaal.", before[0], before[1], before[2]};
    for (const std::vector<std::string>& texts : {before, now}) {
        const std::vector<PlacedUnit> placed = place(units, texts);
        REQUIRE(is_placed(placed[0].placement));
        REQUIRE(is_placed(placed[2].placement));
        CHECK(placed[0].stretches.front().passage.passage + 1 == placed[2].stretches.front().passage.passage);
        CHECK(words_at(placed[2], texts) == "Dat was zo");
    }
}

TEST_CASE("of the same sentence twice, one of which was taken out, the other keeps its judgement")
{
    const std::vector<CodingUnit> units = {unit_of("Dat was zo.", 0), unit_of("Later vroeg zij wat ik zelf wilde."),
                                           unit_of("Dat was zo.", 1), unit_of("En daarna ging ik weg.")};
    const std::vector<PlacedUnit> placed = place(units, {before[0], "Later vroeg zij wat ik zelf wilde.", before[2]});
    CHECK(placed[0].placement == Placement::gone);
    CHECK(placed[2].placement == Placement::moved);
}

TEST_CASE("where nothing tells which of two places was meant, none is taken")
{
    const CodingUnit unit{.document = "a.txt", .start = 20, .end = 31, .words = "Dat was zo."};
    const std::vector<PlacedUnit> placed = place({unit}, {"Dat was zo. En toen nog een keer. Dat was zo."});
    CHECK(placed.front().placement == Placement::indefinite);
    CHECK(placed.front().stretches.empty());
}

TEST_CASE("what stood around it tells which of two places was meant")
{
    CodingUnit unit{.document = "a.txt", .start = 20, .end = 31, .words = "Dat was zo."};
    const std::string now = "Dat was zo. En toen nog een keer. Dat was zo. Ik ging.";
    unit.before = "Ik wachtte daar. En toen nog een keer.";
    CHECK(place({unit}, {now}).front().stretches.front().span.begin == 10);
    unit.before = "Ik wachtte daar.";
    unit.after = "En toen een heel andere keer.";
    CHECK(place({unit}, {now}).front().stretches.front().span.begin == 0);
    unit.after = "Wij bleven.";
    CHECK(place({unit}, {now}).front().placement == Placement::indefinite);
}

TEST_CASE("a document is found under another folder or another name by its words")
{
    const CodingUnit unit = unit_of("Niemand luisterde naar mij.");
    CHECK(place({unit}, before, "map/a.txt").front().placement == Placement::same);
    CodingUnit in_folder = unit;
    in_folder.document = "elders/a.txt";
    CHECK(place({in_folder}, before, "a.txt").front().placement == Placement::same);
    const std::vector<PlacedUnit> placed = place({unit, unit_of("Dat was zo.")}, before, "anders.txt");
    CHECK(placed[0].placement == Placement::renamed);
    CHECK(placed[1].placement == Placement::renamed); // with the document, though its words are few
}

TEST_CASE("a document that is not there under any name is told from words that are not there")
{
    CodingUnit unit = unit_of("Niemand luisterde naar mij.");
    unit.document = "weg.txt";
    CHECK(place({unit}, {"Iets heel anders."}).front().placement == Placement::absent);
}

TEST_CASE("a sentence that went to another document is found there if it stands nowhere else")
{
    std::vector<AnalysedDocument> documents;
    documents.push_back(test::document("a.txt", {before[1]}));
    documents.push_back(test::document("b.txt", {before[0]}));
    const FileCorpus corpus(std::move(documents));
    const PlacedUnit placed = place_units(std::vector{unit_of("Niemand luisterde naar mij.")}, corpus).front();
    CHECK(placed.placement == Placement::renamed);
    REQUIRE(placed.stretches.size() == 1);
    CHECK(placed.stretches.front().passage == PassageId{1, 0});
}
