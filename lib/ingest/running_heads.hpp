#pragma once

#include "ingest/marked_line.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Marks the heads and feet of pages as meta: a short line that comes back on page after page, the same but for its
/// numbers, next to a page number, a form feed or with its number growing ("Raadsvergadering 12 maart" above "Blad 3
/// van 40").
void mark_running_heads(std::string_view text, std::vector<MarkedLine>& lines);

/// Lets a paragraph that a page break cuts within a sentence go on below it: the line below joins the one above, and
/// the few lines of page furniture between them are layout within the paragraph. To be called when lines are joined.
void join_over_page_breaks(std::string_view text, std::vector<MarkedLine>& lines);

}
