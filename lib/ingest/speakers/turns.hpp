#pragma once

#include "ingest/lines/marked_line.hpp"
#include "passages/document.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace draad {

/// Finds the turns of a transcript: the lines that begin with a speaker's label. Whether "Anna:" is a label is decided
/// by the whole document: how often it recurs, whether voices alternate, how much of the text has labels, marks and
/// time stamps, and whether it names someone known (a role's word, a presence list, speakers.csv). An article with one
/// "Anna: ..." has no turns. Lines that record a decision ("Besluit:") end a turn.
void mark_turns(std::string_view text, std::vector<MarkedLine>& lines, std::span<const Speaker> known);

}
