#include "unit/ingest/speakers/label_shapes.hpp"

#include "ingest/reader.hpp"
#include "unit/ingest/speakers/label_shapes_apart.hpp"
#include "unit/ingest/speakers/texts_without_speakers.hpp"

#include <doctest/doctest.h>

#include <fmt/format.h>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

using draad::Document;
using draad::Passage;
using draad::PassageKind;
using draad::read_document;
using draad::test::LabelShape;

namespace {

constexpr std::string_view questions[] = {
    "Hoe ging dat toen met de verhuizing?",
    "Wie heeft u daarbij geholpen?",
    "Was dat ook hun taak, vond u?",
    "Wat zei de gemeente daarvan?",
    "En nu, waar staat u nu?",
    "Wat had er anders gemoeten?",
    "Hoe reageerde de school?",
    "Zou u het nog eens vragen?",
};

constexpr std::string_view answers[] = {
    "Dat liep helemaal mis. De sleutel was er niet en niemand nam de telefoon op.",
    "Mijn zus kwam met een busje. Zij heeft alles geregeld.",
    "Nee, dat vond ik niet. Ze zeiden steeds hetzelfde: wacht u maar af.",
    "Die stuurde een brief. Daar stond niets in wat ik nog niet wist.",
    "Ik ben tevreden, meestal. Alleen de avonden zijn lang.",
    "Iemand had moeten langskomen. Gewoon om te kijken hoe het ging.",
    "Heel goed eigenlijk. De juf belde me elke week even.",
    "Dat weet ik niet. Misschien als het echt niet anders kan.",
};

struct Said {
    std::string speaker;
    std::string words;

    bool operator==(const Said&) const = default;
};

void replace_all(std::string& text, std::string_view mark, std::string_view value)
{
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size()))
        text.replace(at, mark.size(), value);
}

std::string written(std::string_view shape, std::string_view words, std::size_t turn)
{
    constexpr std::size_t seconds_a_turn = 7;
    const std::size_t seconds = 3 + turn * seconds_a_turn;
    const std::size_t first = words.find(". ");
    std::string text(shape);
    replace_all(text, "{t}", fmt::format("00:{:02}:{:02}", seconds / 60, seconds % 60));
    replace_all(text, "{m}", fmt::format("{}:{:02}", seconds / 60, seconds % 60));
    replace_all(text, "{d}", fmt::format("14:{:02}", turn + 10));
    replace_all(text, "{n}", std::to_string(turn + 1));
    replace_all(text, "{2}", fmt::format("{:02}", turn + 1));
    replace_all(text, "{w}", words);
    if (first != std::string_view::npos) {
        replace_all(text, "{a}", words.substr(0, first + 1));
        replace_all(text, "{b}", words.substr(first + 2));
    }
    return text;
}

/// The conversation in its shape, and who says what in it.
std::string write_conversation(const LabelShape& shape, std::vector<Said>& gold)
{
    std::string text(shape.head);
    for (std::size_t i = 0; i < std::size(questions); ++i) {
        text += written(shape.one, questions[i], 2 * i);
        text += written(shape.other, answers[i], 2 * i + 1);
        gold.push_back({std::string(shape.first), std::string(questions[i])});
        gold.push_back({std::string(shape.second), std::string(answers[i])});
    }
    return text;
}

/// The turns as they were read, with the passages of each joined by blanks.
std::vector<Said> read_turns(std::string_view name, const std::string& text)
{
    const Document document = read_document(name, text);
    std::vector<Said> turns;
    std::uint32_t turn = 0;
    for (const Passage& passage : document.passages) {
        if (passage.kind != PassageKind::body)
            continue;
        const std::string_view words = document.text.slice(passage.range);
        if (!turns.empty() && passage.turn == turn && turn != 0)
            turns.back().words += fmt::format(" {}", words);
        else
            turns.push_back({passage.speaker ? document.card.speakers[*passage.speaker].name : "", std::string(words)});
        replace_all(turns.back().words, "\n", " ");
        turn = passage.turn;
    }
    return turns;
}

bool is_read_right(const LabelShape& shape)
{
    std::vector<Said> gold;
    const std::string text = write_conversation(shape, gold);
    return read_turns(fmt::format("gesprek{}", shape.ending), text) == gold;
}

std::size_t count_right(std::span<const LabelShape> shapes)
{
    std::size_t right = 0;
    for (const LabelShape& shape : shapes)
        right += is_read_right(shape) ? 1 : 0;
    return right;
}

std::size_t speakers_of(std::string_view text)
{
    return read_document("stuk.txt", std::string(text)).card.speakers.size();
}

}

TEST_CASE("a label is known by what it does in the conversation, whatever its shape")
{
    for (const LabelShape& shape : draad::test::label_shapes) {
        CAPTURE(shape.one);
        CAPTURE(shape.other);
        CHECK(is_read_right(shape));
    }
}

TEST_CASE("most shapes that were kept apart are read as well")
{
    const std::size_t right = count_right(draad::test::label_shapes_apart);
    MESSAGE(right << " of " << std::size(draad::test::label_shapes_apart) << " shapes kept apart are read right");
    CHECK(100 * right >= 90 * std::size(draad::test::label_shapes_apart));
}

TEST_CASE("what only looks like a label is text")
{
    for (const std::string_view text : draad::test::texts_without_speakers) {
        CAPTURE(text);
        CHECK(speakers_of(text) == 0);
    }
}

TEST_CASE("texts without speakers that were kept apart have none")
{
    std::size_t right = 0;
    for (const std::string_view text : draad::test::texts_without_speakers_apart)
        right += speakers_of(text) == 0 ? 1 : 0;
    MESSAGE(right << " of " << std::size(draad::test::texts_without_speakers_apart) << " texts kept apart have none");
    CHECK(100 * right >= 95 * std::size(draad::test::texts_without_speakers_apart));
}
