#pragma once

#include "text/range.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// The lines of a text, each trimmed; a blank line is an empty range. A form feed (a new page) counts as a blank line;
/// vertical tabs and Unicode's line breaks end lines too.
std::vector<TextRange> split_lines(std::string_view text);

}
