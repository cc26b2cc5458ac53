#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// How a program counts positions in a text file. The standard says code points; what it leaves open, programs do
/// differently.
struct PositionCount {
    /// CRLF is two, as MAXQDA counts; ATLAS.ti writes it and counts one.
    bool crlf_is_two = false;
    /// A byte-order mark at the beginning is one.
    bool has_mark = false;
    /// Characters outside the Basic Multilingual Plane are two, as in UTF-16.
    bool in_utf16 = false;
    /// The end is the position of the last character, as the standard's words can be read; its own example, and most
    /// programs, take the position behind it.
    bool is_end_inclusive = false;

    bool operator==(const PositionCount&) const = default;
};

/// A stretch of a text file as its program counts it.
struct ForeignStretch {
    std::size_t start = 0;
    std::size_t end = 0;
    /// What stands there as its program says: the whole, or its beginning and an ellipsis; may be empty.
    std::string text;
};

/// Translates positions in a text file to code points of the text as draad has it: LF at the ends of lines and no
/// byte-order mark.
class TextPositions {
public:
    /// `text`: UTF-8 with its line ends; `had_mark`: whether a mark was taken from its beginning.
    TextPositions(std::string_view text, bool had_mark, PositionCount count);

    struct Stretch {
        std::size_t start = 0;
        std::size_t end = 0;
        std::string_view text;
    };
    /// Nothing if it reaches behind the text. The view is of the text with its own line ends.
    std::optional<Stretch> translate(const ForeignStretch& stretch) const;

private:
    std::string_view text_;
    PositionCount count_;
    /// By foreign position: the code point, and the byte.
    std::vector<std::size_t> code_points_;
    std::vector<std::size_t> bytes_;
};

/// The way of counting by which most stretches are what their program says they are, and most of those that it says
/// nothing of begin and end where words do; among equals the one that programs use most. `counts_crlf`: what is
/// likelier of this program where nothing else tells.
PositionCount likely_count(std::string_view text, bool had_mark, std::span<const ForeignStretch> stretches,
                           bool counts_crlf);

/// Whether a stretch is what its program says: apart from white space, the whole of it or its beginning.
bool is_as_stated(std::string_view found, std::string_view stated);

}
