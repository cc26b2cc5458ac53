#pragma once

#include "ingest/lines/marked_line.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Marks lists of keywords ("Trefwoorden:", "Thema's:", "Tags:") as meta, to the end of the list, also where blank
/// lines stand between its lines.
void mark_keyword_lines(std::string_view text, std::vector<MarkedLine>& lines);

}
