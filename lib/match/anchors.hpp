#pragma once

#include "match/compiled_codebook.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace draad {

/// The word queries of which at least one must find a word before a pattern can match: the fewest and most telling of
/// its parts. Nothing if the pattern needs no word (a regular expression).
std::optional<std::vector<std::uint32_t>> anchors_of(const CompiledCodebook& codebook, std::uint32_t node);

}
