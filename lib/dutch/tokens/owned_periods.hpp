#pragma once

#include "dutch/tokens/segmented_text.hpp"

#include <cstddef>

namespace draad {

/// Whether the segment after a word is a period that belongs to it, as that of an abbreviation or an initial.
bool owns_period(const SegmentedText& in, std::size_t at);

}
