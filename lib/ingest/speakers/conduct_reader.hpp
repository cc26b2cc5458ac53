#pragma once

#include "ingest/lines/marked_line.hpp"
#include "ingest/speakers/voices.hpp"
#include "passages/document.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace draad {

/// Adds the labels that only their conduct tells to those whose shape is a label's, and those that speakers.csv says
/// are labels; takes out those that it says are none. Where they explain far more of the document than the named ones
/// do, they take their place. What comes back and is refused is marked on its line.
void add_labels_by_conduct(std::string_view text, std::vector<MarkedLine>& lines, std::span<const Speaker> known,
                           std::vector<Candidate>& candidates);

}
