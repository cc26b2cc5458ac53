#pragma once

#include "ingest/lines/marked_line.hpp"
#include "passages/document.hpp"

#include <optional>
#include <span>
#include <vector>

namespace draad {

/// What stands at the beginning of a document's lines like a label, taken for one or not, in the order in which it
/// stands there first. The document must have its passages.
std::vector<LabelFinding> gather_labels(const Document& document, const std::vector<MarkedLine>& lines);

/// The lines without the labels that speakers.csv says are none: these are words of their line again. Nothing if it
/// says so of no label.
std::optional<std::vector<MarkedLine>> without_refused_labels(const std::vector<MarkedLine>& lines,
                                                              std::span<const Speaker> known);

}
