#pragma once

#include "ingest/lines/marked_line.hpp"
#include "ingest/openings/opening.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A line that is known to open a turn, and who speaks.
struct KnownTurn {
    std::size_t line_index = 0;
    Setting setting = Setting::colon;
    std::string voice;
    /// As printed.
    std::string name;
    bool has_stamp = false;
};

/// What was found among the openings of a conversation.
struct FurtherLabels {
    std::vector<Opening> labels;
    /// What was not taken for a label, though it may be one.
    std::vector<Opening> refused;
};

/// Further labels of a conversation in which some are known: what stands in the setting of the known ones, comes back
/// and takes turns with them, whatever its shape. Where labels stand throughout (`is_labelled`) also who speaks once,
/// between two known turns, and is named like a person or like those who are known.
FurtherLabels find_further_labels(std::string_view text, const std::vector<MarkedLine>& lines,
                                  std::span<const Opening> openings, std::span<const KnownTurn> known,
                                  bool is_labelled);

/// In a text without turns: what opens lines, comes back and changes as labels do, in one setting, at a good part of
/// the paragraphs; in a short text also what stands once before most of them and names people. Not the fields of forms
/// that are known as such.
std::vector<Opening> find_refused(std::string_view text, const std::vector<MarkedLine>& lines,
                                  std::span<const Opening> openings, std::size_t paragraphs);

}
