#pragma once

#include "ingest/formats/captions/caption_cues.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace draad {

/// A line that captions show, once, with the times of its cue.
struct ShownLine {
    std::uint64_t begin_ms = 0;
    std::uint64_t end_ms = 0;
    std::string text;
    /// From a voice tag or the cue's identifier; empty if it names nobody.
    std::optional<std::string> voice;
};

/// The lines of all cues without their markup. Captions that roll show a line again while the next one is written
/// below it; each is given once, with the time at which it first appears.
std::vector<ShownLine> shown_lines(const std::vector<CaptionCue>& cues);

}
