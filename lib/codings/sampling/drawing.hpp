#pragma once

#include "passages/place_id.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace draad {

/// A random number that belongs to a place in a text: the same in every run with the same seed, whatever else is in the
/// corpus and whichever folder the file is in. Who draws the units with the smallest numbers gets most of them again
/// when texts are added, and all of them when more are drawn. (Permanent random numbers: Ohlsson 1995, "Coordination of
/// samples using permanent random numbers", in Cox et al., Business Survey Methods.)
std::uint64_t random_number(std::string_view document, DocumentRange range, std::uint64_t seed);

/// What may be drawn: its stratum, and its random number.
struct DrawCandidate {
    std::size_t stratum = 0;
    std::uint64_t number = 0;
};

/// How many to draw from each stratum, of a size in all, or of fewer if there are no more. The first stratum is of
/// units without any code: it gets half, since it is by far the largest and what is missed stands there; the others
/// share the other half evenly. What a stratum does not have goes to the others.
std::vector<std::size_t> share_out(std::span<const std::size_t> available, std::size_t size);

/// The indices of those that are drawn, in random order.
std::vector<std::size_t> draw(std::span<const DrawCandidate> candidates, std::span<const std::size_t> sizes);

}
