#include "unit/ingest/reading.hpp"

#include "support/meeting.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using draad::Document;
using draad::Passage;
using draad::PassageKind;
using draad::read_document;
using draad::test::GoldTurn;
using draad::test::Meeting;
using draad::test::MeetingStyle;
using draad::test::write_meeting;

namespace {

/// A turn by who speaks, when, and its first words.
struct ReadTurn {
    std::string name;
    std::string role;
    int time = -1;
    std::string text;
};

std::string in_one_line(std::string text)
{
    std::ranges::replace(text, '\n', ' ');
    return text;
}

std::vector<ReadTurn> turns_of(const Document& document)
{
    std::vector<ReadTurn> turns;
    std::uint32_t last = 0;
    for (const Passage& passage : document.passages) {
        if (passage.turn == last || passage.turn == 0 || !passage.speaker)
            continue;
        last = passage.turn;
        const draad::Speaker& speaker = document.card.speakers[*passage.speaker];
        turns.push_back({speaker.name, speaker.role, passage.time ? static_cast<int>(*passage.time) : -1,
                         in_one_line(std::string(document.text.slice(passage.range)))});
    }
    return turns;
}

struct Score {
    std::size_t found = 0;
    std::size_t right = 0;
    std::size_t gold = 0;

    double precision() const { return found == 0 ? 0 : static_cast<double>(right) / static_cast<double>(found); }
    double recall() const { return static_cast<double>(right) / static_cast<double>(gold); }
};

bool is_same(const GoldTurn& gold, const ReadTurn& turn)
{
    return gold.name == turn.name && gold.role == turn.role && gold.time == turn.time &&
           turn.text.starts_with(gold.opening);
}

/// Both lists are in the order of the text: a turn is right if the next gold turns, after at most a few that were
/// missed, hold it.
Score score(const Meeting& meeting, const Document& document)
{
    const std::vector<ReadTurn> turns = turns_of(document);
    Score result{.found = turns.size(), .gold = meeting.turns.size()};
    std::size_t next = 0;
    for (const ReadTurn& turn : turns) {
        std::size_t turn_index = next;
        constexpr std::size_t most_missed = 12;
        while (turn_index < meeting.turns.size() && turn_index < next + most_missed &&
               !is_same(meeting.turns[turn_index], turn))
            ++turn_index;
        const bool is_right = turn_index < meeting.turns.size() && turn_index < next + most_missed;
        result.right += is_right ? 1 : 0;
        if (is_right)
            next = turn_index + 1;
    }
    return result;
}

}

TEST_CASE("the labels of a long meeting are found, and nothing else is taken for one")
{
    struct Example {
        MeetingStyle style;
        std::size_t turns;
        std::string file;
    };
    const std::vector<Example> examples = {{MeetingStyle::timed_lines, 604, "dag.txt"},
                                           {MeetingStyle::parliament, 604, "dag.txt"},
                                           {MeetingStyle::parliament, 604, "dag.md"},
                                           {MeetingStyle::council_pages, 700, "raad.txt"}};
    for (const Example& example : examples)
        for (const unsigned seed : {1U, 2U, 3U}) {
            CAPTURE(static_cast<int>(example.style));
            CAPTURE(example.file);
            CAPTURE(seed);
            const Meeting meeting = write_meeting(example.style, example.turns, seed);
            const Score result = score(meeting, read_document(example.file, meeting.text));
            CHECK(result.precision() >= 0.99);
            CHECK(result.recall() >= 0.99);
        }
}
