#pragma once

#include "ingest/lines/marked_line.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Marks time stamps outside labels: alone on a line, or before a paragraph.
void mark_time_stamps(std::string_view text, std::vector<MarkedLine>& lines);

}
