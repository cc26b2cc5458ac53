#pragma once

#include "text/range.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// The part of a range without the white space and invisible characters (byte-order marks, zero-width spaces) around
/// it.
TextRange trimmed(std::string_view text, TextRange range);

/// The part of a text from its first visible character.
std::string_view trimmed(std::string_view text);

/// The lines of a text, each trimmed; a blank line is an empty range. A form feed (a new page) counts as a blank line.
std::vector<TextRange> split_lines(std::string_view text);

}
