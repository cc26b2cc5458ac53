#pragma once

#include "ingest/lines/marked_line.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Marks as meta what a web page has around its text: forms, cookie notices, sign-up for newsletters, log-in, links to
/// share or to go on. Lines are known by the set phrases of such pages; short lines directly above them that head no
/// text of their own ("Nieuwsbrief") go with them. Nothing within a turn is marked.
void mark_web_furniture(std::string_view text, std::vector<MarkedLine>& lines);

}
