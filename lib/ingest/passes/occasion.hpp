#pragma once

#include "ingest/lines/marked_line.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Marks as meta what the head of a document tells of its occasion, without a label: below the title the day, the hour
/// and the place ("Woensdag 12 maart 2025, 13.00-14.30 uur, De Spil"), and in a transcript the paragraphs above the
/// first turn that name a day ("Opgenomen op 11 februari 2025 in het buurthuis.").
void mark_occasion(std::string_view text, std::vector<MarkedLine>& lines);

}
