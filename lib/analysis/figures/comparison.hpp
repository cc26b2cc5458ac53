#pragma once

#include "analysis/figures/count.hpp"
#include "analysis/figures/interval.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace draad {

/// A reason to read a comparison with care.
enum class Caution {
    few,          ///< at the common rate either group would have fewer than five hits (Cochran 1954)
    one_document, ///< all of the group's hits, two or more, are from one document
    one_speaker,  ///< all of them are one person's
};

/// How often a code applies in a group of passages, and in those that the group is compared with.
struct Comparison {
    std::size_t code = 0;
    std::string group;
    /// The name of the group it is compared with; empty for all other groups together.
    std::string against;
    TwoCounts counts;
    double per_thousand = 0;
    double per_thousand_against = 0;
    /// The interval of the group's rate.
    Interval interval;
    /// Dunning's G2: 3.84 is p < 0.05, 6.63 p < 0.01, 10.83 p < 0.001, for one comparison and independent hits.
    double log_likelihood = 0;
    /// The size of the difference: 1 is twice as often, -1 half as often. Nothing where either has no hits.
    std::optional<double> log_ratio;
    std::optional<Interval> log_ratio_interval;
    std::vector<Caution> cautions;
};

/// Compares each group with all others together, by code, then by group. Two groups are compared only once.
std::vector<Comparison> compare_groups(std::span<const GroupCount> groups);

/// Compares two groups, by code. `against` may be the figures of all other groups, under any name.
std::vector<Comparison> compare_two(const GroupCount& group, const GroupCount& against);

}
