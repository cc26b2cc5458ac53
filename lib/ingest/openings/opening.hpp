#pragma once

#include "ingest/lines/label.hpp"
#include "ingest/lines/marked_line.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// How something at the beginning of a line is set off from what follows it.
enum class Setting : std::uint8_t {
    colon,    ///< "R_03: "
    dash,     ///< "Interviewer – "
    tab,      ///< "I<TAB>"
    square,   ///< "[r1] ", "[SPEAKER_00]: "
    round,    ///< "(speaker 0) "
    angle,    ///< "<v1> "
    curly,    ///< "{Anna} "
    emphasis, ///< "**Anna** "
    time,     ///< "Anna [00:00:08] ", "Dijk, Noor van   0:12"
    own_line, ///< a line for itself, with text below
    mark,     ///< any other mark: "Kim> ", "Kim -- ", "I = "
    stop,     ///< "Q. ", "R1. "
    bare,     ///< only a blank: "R1 Ja, graag.", "KIM Goed.", "@kim hoi"
};
constexpr std::size_t kinds_of_setting = 13;

/// What a line begins with, if it is set off from the rest: perhaps a label, of whatever shape.
struct Opening {
    std::size_t line_index = 0;
    Setting setting = Setting::colon;
    /// With the name as printed.
    Label label;
    /// The folded name.
    std::string voice;
    /// What sets it off, where the setting leaves that open.
    std::string_view mark;
    /// What stands before it on the line: a time stamp, the date of a message. It goes on as it began.
    bool has_stamp = false;
    bool has_date = false;
    /// The line above is unfinished, so that this may be the middle of a sentence.
    bool is_within_sentence = false;
    /// Words stand behind it, or below.
    bool has_speech = false;
};

/// All openings of a text's lines, those of one line in the order of their settings. Only shape and place are judged.
std::vector<Opening> find_openings(std::string_view text, const std::vector<MarkedLine>& lines);

}
