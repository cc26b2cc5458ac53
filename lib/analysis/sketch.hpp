#pragma once

#include "text/analysed_document.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace draad {

/// What is kept of a passage to see whether another says nearly the same.
struct Sketch {
    static constexpr std::size_t bands = 32;

    /// Each run of three words ("shingle") as a number, sorted, each once. Words are compared folded, marks do not
    /// count. (Broder, "On the resemblance and containment of documents", 1997.) Empty for a passage that is too short
    /// or not of the running text.
    std::vector<std::uint32_t> shingles;
    /// Each the hash of three minima of the shingles under three orders (MinHash, the same paper; bands as in Leskovec,
    /// Rajaraman and Ullman, "Mining of massive datasets", 3.4). Two passages of resemblance r share at least one with
    /// the probability 1 - (1 - r³)^32: 0.9996 at 0.6.
    /// None for a passage whose shingles are hardly in any other.
    std::vector<std::uint64_t> keys;
};

/// A passage of fewer words repeats another by chance or by custom: "Dank u wel", "Ik geef het woord aan".
constexpr std::size_t shortest_sketched = 15;

/// Of a passage alone: without keys, which depend on the others.
Sketch sketch_of(const AnalysedPassage& passage);

/// Of all shingles that two passages have, what part both have: 0 to 1. Sorted, as a sketch has them.
double resemblance(std::span<const std::uint32_t> left, std::span<const std::uint32_t> right);

/// From this on two passages say nearly the same: one word in fifteen may be another, two in thirty.
constexpr double least_resemblance = 0.6;

/// For each sketch the place of the first one that it repeats, which repeats no other; its own place where there is
/// none. In order; the time that it takes is linear in the number of sketches, which get their keys by so many threads.
std::vector<std::uint32_t> first_of_each(std::span<Sketch> sketches, unsigned jobs);

}
