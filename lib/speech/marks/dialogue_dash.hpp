#pragma once

#include "speech/attribution/reading.hpp"
#include "speech/marks/spans.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Whether a passage begins with a dash and a space, as a speech in a novel does, and a point in a list.
bool begins_with_dash(std::string_view passage);

/// Whether a dash that may open speech stands within a passage: "Zij keek om. - Wie is daar?"
bool has_dash_within(std::string_view passage);

/// Speech after a leading dash: "- Haast je, Paul! zeide ze. Het is al laat!" is two stretches round its attribution. A
/// passage without attribution is speech only if the document is known to have such dialogue; else it may be a list.
std::vector<QuotedSpan> find_dash_speech(const Reading& reading, bool document_has_dialogue);

}
