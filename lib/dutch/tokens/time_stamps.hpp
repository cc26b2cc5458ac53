#pragma once

#include <cstddef>
#include <string_view>

namespace draad {

/// Where the time stamp of a transcript ends that begins at a byte of the text; nothing there: the byte itself.
/// [00:03:12], [03:12], [00:03:12 - 00:03:15], (00:03:12), #00:03:12-5# and 00:03:12 are time stamps; 13:30 is a
/// number.
std::size_t end_of_time_stamp(std::string_view text, std::size_t begin);

}
