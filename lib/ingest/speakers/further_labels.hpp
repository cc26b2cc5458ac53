#pragma once

#include "ingest/lines/marked_line.hpp"
#include "ingest/speakers/opening.hpp"

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
    bool has_stamp = false;
};

/// What was found among the openings of a conversation.
struct FurtherLabels {
    std::vector<Opening> labels;
    /// What comes back and was not taken for a label, though it may be one.
    std::vector<Opening> refused;
};

/// Further labels of a conversation in which some are known: what stands in the setting of the known ones, comes back
/// and takes turns with them, whatever its shape.
FurtherLabels find_further_labels(std::string_view text, const std::vector<MarkedLine>& lines,
                                  std::span<const Opening> openings, std::span<const KnownTurn> known);

/// In a text without turns: what comes back at the beginning of lines and changes as labels do, but for the fields of
/// forms that are known as such.
std::vector<Opening> find_refused(std::span<const Opening> openings);

}
