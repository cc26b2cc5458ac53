#pragma once

#include "ingest/lines/marked_line.hpp"
#include "ingest/speakers/opening.hpp"

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

/// Whether the voices of openings follow each other as the fields of a form do (S, O, E, P; Van, Verzonden, Aan) and
/// not as people who answer each other: three or more, none ever answered, each mostly before the same next one.
bool is_form(std::span<const std::string_view> voices);

}
