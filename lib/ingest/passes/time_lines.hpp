#pragma once

#include "ingest/lines/marked_line.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Marks time stamps outside labels: alone on a line, or before a paragraph; those in brackets at its end too (f4:
/// "... #00:03:12-2#"), which are the turn's if its label has none. They are no part of the words.
void mark_time_stamps(std::string_view text, std::vector<MarkedLine>& lines);

}
