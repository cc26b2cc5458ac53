#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace draad {

/// Whether a terminal could obey it: C0 and C1 controls, DEL, and the marks that turn the direction of a line.
bool is_control(char32_t code_point);

/// Text of a document for a line on a terminal: line ends and tabs as spaces, control characters (which could be
/// commands to the terminal) as �.
std::string on_one_line(std::string_view text);

/// The same, line ends kept.
std::string without_controls(std::string_view text);

/// How many columns a text takes: code points without combining marks, near enough for Dutch.
std::size_t display_width(std::string_view text);

}
