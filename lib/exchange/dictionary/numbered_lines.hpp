#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A line of a text without its end (LF, CRLF or CR), and its number from 1.
struct NumberedLine {
    std::size_t number = 0;
    std::string_view text;
};

/// The lines that hold more than white space. The views live as long as the text.
std::vector<NumberedLine> numbered_lines(std::string_view text);

/// A text without the white space at its ends (spaces, tabs, no-break spaces).
std::string_view without_ends(std::string_view text);

/// The words of a text with one space between them, whatever white space stood there.
std::string single_spaced(std::string_view text);

/// The pieces of a text between signs, each as it is: one more than there are signs.
std::vector<std::string_view> split_at(std::string_view text, char sign);

}
