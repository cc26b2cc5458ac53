#pragma once

#include "ingest/lines/marked_line.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Marks headings that are marked as such: "## Kop", or a line underlined with === or ---. Rules (---, ***) are layout.
void mark_headings_by_markup(std::string_view text, std::vector<MarkedLine>& lines);

/// Marks as headings the short lines that are wholly bold and end no sentence. Labels must be known.
void mark_bold_headings(std::string_view text, std::vector<MarkedLine>& lines);

/// Marks headings that can be told only by their position and shape: short lines that stand apart, do not end a
/// sentence and have something below them. Labels must be known. In doubt a line is text, for a lost heading costs less
/// than a lost sentence.
void mark_headings_by_shape(std::string_view text, std::vector<MarkedLine>& lines);

}
