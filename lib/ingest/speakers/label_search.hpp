#pragma once

#include "ingest/lines/marked_line.hpp"
#include "ingest/openings/opening.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace draad {

/// The openings that make the document a conversation, in the order of the lines; none if it is not one. Not what a
/// label looks like decides but what it does: in one constant setting a few things come back, take turns with each
/// other, open most paragraphs, and have sentences behind them. Of the settings in which that is so, the one that
/// explains most of the document is taken.
std::vector<Opening> find_conversation(std::string_view text, const std::vector<MarkedLine>& lines,
                                       std::span<const Opening> openings);

}
