#pragma once

#include "ingest/lines/marked_line.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Where most turns have a time alone on the line below the name, or behind a tab at the end of their first line, these
/// are times and no words. The turns must have their labels.
void take_turn_times(std::string_view text, std::vector<MarkedLine>& lines);

}
