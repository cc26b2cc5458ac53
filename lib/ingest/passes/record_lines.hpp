#pragma once

#include "ingest/lines/marked_line.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Whether a sentence is what the record of a meeting tells itself, said by no one: "De vergadering wordt van 13.51 uur
/// tot 14.06 uur geschorst.", "In stemming komt motie H.1.", "De beraadslaging wordt geopend.", "Sluiting 22.05 uur."
bool tells_proceedings(std::string_view sentence);

/// In a transcript, marks paragraphs that tell proceedings as stage, hard-wrapped or not, and ends the turn above them.
void mark_record_lines(std::string_view text, std::vector<MarkedLine>& lines);

}
