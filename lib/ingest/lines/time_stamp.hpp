#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace draad {

/// A moment in the recording, as transcripts print it before or after a label.
struct TimeStamp {
    /// How many bytes it takes, brackets included.
    std::size_t size = 0;
    std::uint32_t seconds = 0;
    /// Whether it is set apart: by brackets ([00:03:12], (03:12), #00:03:12-5#) or by its hours (00:03:12). A bare
    /// 17:30 may be the time of day.
    bool is_certain = false;
};

/// The time stamp at the beginning of a text: hours, minutes and seconds, or minutes and seconds; fractions and the end
/// of a span ([00:03 - 00:07]) are read over.
std::optional<TimeStamp> read_time_stamp(std::string_view text);

}
