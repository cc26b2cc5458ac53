#pragma once

#include "passages/document.hpp"

#include <span>
#include <string_view>

namespace draad {

/// Reads the segment time marks (STM) against which speech recognition is scored: a line a segment, with file, channel,
/// speaker, begin and end in seconds, perhaps labels in angle brackets, and the words. Comments (";;") and segments
/// that are not scored are left out; speakers "unknown" and "excluded_region" are nobody. (NIST, SCTK: "stm" format.)
/// Throws Error, with the line, if one is no segment.
Document read_stm(std::string_view name, std::string_view bytes, std::span<const Speaker> known);

}
