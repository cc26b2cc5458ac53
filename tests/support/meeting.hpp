#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace draad::test {

/// A turn as it was written into a meeting, to hold what is read against.
struct GoldTurn {
    /// As printed before the colon or full stop, without brackets.
    std::string name;
    /// From the brackets; empty if there are none.
    std::string role;
    /// Seconds from the start; -1 if the style prints no times.
    int time = -1;
    /// The first words of the turn, enough to know it by.
    std::string opening;
    /// Said within another's turn.
    bool is_interruption = false;
};

struct Meeting {
    std::string text;
    std::vector<GoldTurn> turns;
    /// What stands in the text besides turns and must be no one's.
    std::vector<std::string> proceedings;
};

/// How a record of a meeting prints who speaks.
enum class MeetingStyle : std::uint8_t {
    /// "Mevrouw Postma (Groen Verbond). Ik wil ...", wrapped at 88 columns on pages of 46 lines with a head and a foot,
    /// as the text of a PDF; a paragraph of a turn is told from the next only by the line that it leaves short.
    council_pages,
    /// "De heer **Postma** (GV):" on a line of its own, paragraphs below it.
    parliament,
    /// "[00:12:07] Anna Postma: Ik wil ...", a line a turn.
    timed_lines,
};

/// Writes a meeting of so many turns, the same for the same seed. A third to a half of the turns are interruptions.
/// Speakers address each other by name, name places and hours, read motions aloud and announce what comes with a colon;
/// between turns stand stage lines, agenda items, adjournments and votes.
Meeting write_meeting(MeetingStyle style, std::size_t turns, unsigned seed);

}
