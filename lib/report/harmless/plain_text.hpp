#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace draad {

/// Whether a terminal could take a code point for a command: C0 and C1 controls, DEL, and the marks that turn the
/// direction of a line.
bool is_control(char32_t code_point);

/// Text of a document for a line on a terminal: line ends and tabs as spaces, control characters (which could be
/// commands to the terminal) as �.
std::string on_one_line(std::string_view text);

/// Text of a document for a terminal, with its line ends: tabs as spaces, control characters as �.
std::string without_controls(std::string_view text);

/// How many columns a text takes: code points without combining marks, near enough for Dutch.
std::size_t display_width(std::string_view text);

}
