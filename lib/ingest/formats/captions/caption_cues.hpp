#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace draad {

enum class CaptionDialect : std::uint8_t { webvtt, subrip };

/// A stretch of captions as the file has it, with its markup.
struct CaptionCue {
    std::uint64_t begin_ms = 0;
    std::uint64_t end_ms = 0;
    /// The line above the times, if it is no plain number: `1 "Anna de Vries" (42)`.
    std::string_view identifier;
    std::vector<std::string_view> lines;
};

/// The cues of a file of captions (WebVTT: W3C, 2019; SubRip has no standard), in its order. Header, NOTE, STYLE and
/// REGION blocks are passed over. Lenient: blank lines within a cue or none between two, words on the line of the
/// times, a comma for a full stop in times.
std::vector<CaptionCue> read_cues(std::string_view text, CaptionDialect dialect);

}
