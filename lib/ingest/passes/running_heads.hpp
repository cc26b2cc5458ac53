#pragma once

#include "ingest/lines/marked_line.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Marks the heads and feet of pages as meta: a short line that comes back on page after page, the same but for its
/// numbers, next to a page number, a form feed or with its number growing ("Raadsvergadering 12 maart" above "Blad 3
/// van 40"). A paragraph that they cut becomes two passages of one turn: a passage is a stretch of the text, and nobody
/// said what stands at the foot of the page.
void mark_running_heads(std::string_view text, std::vector<MarkedLine>& lines);

}
