#pragma once

#include "analysis/figures/count.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace draad {

/// How a code's hits lie in and over the documents.
struct Dispersion {
    std::size_t code = 0;
    /// Hits in the first, second and last third of their document, by words.
    std::array<std::size_t, 3> thirds = {};
    /// How unevenly they lie over the documents: 0 as the documents' lengths would have it, near 1 all in one small
    /// one. See deviation_of_proportions().
    double deviation = 0;
};

/// Gries's DP, normalised: half the sum over the parts of |share of the words - share of the hits|, divided by the most
/// it can be, 1 - the smallest part's share of the words. (Gries 2008, "Dispersions and adjusted frequencies in
/// corpora"; the norm by Lijffijt and Gries 2012.) Parts without words do not count; 0 if there are fewer than two
/// parts or no hits.
double deviation_of_proportions(std::span<const std::size_t> words, std::span<const std::size_t> hits);

/// One for each code asked for. `documents` are its figures by document.
std::vector<Dispersion> measure_dispersion(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                                           std::span<const GroupCount> documents);

}
