#pragma once

#include "analysis/figures/log_likelihood.hpp"
#include "analysis/figures/units.hpp"

#include <cstddef>
#include <vector>

namespace draad {

/// Two codes and the units in which they meet.
struct Cooccurrence {
    /// Indices in the codebook's list of codes, the earlier one first.
    std::size_t first = 0;
    std::size_t second = 0;
    UnitCounts units;
};

/// How codes meet in the units of a corpus.
struct Cooccurrences {
    Unit unit = Unit::passage;
    /// How many units there are, with and without hits.
    std::size_t units = 0;
    /// In how many units each code of the codebook applies.
    std::vector<std::size_t> units_of_code;
    /// Each pair of codes asked for that both apply somewhere, those that meet most often first. A code does not pair
    /// with one above it, in which it always applies.
    std::vector<Cooccurrence> pairs;
};

Cooccurrences find_cooccurrences(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                                 const CodingRequest& request, Unit unit);

/// Whether one of two codes stands above the other, or both are one.
bool are_of_one_line(const Codebook& codebook, std::size_t first, std::size_t second);

}
