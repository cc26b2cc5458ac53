#pragma once

#include "ingest/marked_line.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Marks lines that begin with a bullet or a number ("- ", "• ", "2. ", "b) ") as paragraphs of their own. The bullet
/// is no part of the passage; a number is.
void mark_list_items(std::string_view text, std::vector<MarkedLine>& lines);

/// How many bytes of number a line begins with, as in "2.1 Doel" or "3) Rondvraag", white space included; 0 if none.
std::size_t size_of_numbering(std::string_view line);

}
