#pragma once

#include "analysis/figures/count.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace draad {

/// How evenly the hits of a code are spread within the documents and over them.
struct Dispersion {
    std::size_t code = 0;
    /// Hits in the first, second and last third of their document, by words.
    std::array<std::size_t, 3> thirds = {};
    /// How unevenly the hits are spread over the documents: 0 if in proportion to their lengths, near 1 if all are in
    /// one small document. See deviation_of_proportions().
    double deviation = 0;
};

/// Gries's DP, normalised: half the sum over the parts of |share of the words - share of the hits|, divided by the most
/// it can be, 1 - the smallest part's share of the words. (Gries 2008, "Dispersions and adjusted frequencies in
/// corpora"; the norm by Lijffijt and Gries 2012.) Parts without words do not count; 0 if there are fewer than two
/// parts or no hits.
double deviation_of_proportions(std::span<const std::size_t> words, std::span<const std::size_t> hits);

/// The dispersion of each code asked for. `documents`: the figures of these codes by document.
std::vector<Dispersion> measure_dispersion(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                                           std::span<const GroupCount> documents);

}
