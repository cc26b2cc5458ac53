#pragma once

#include "analysis/figures/log_likelihood.hpp"

#include <cstddef>
#include <optional>

namespace draad {

/// A 95 % confidence interval.
struct Interval {
    double low = 0;
    double high = 0;
};

/// The interval for the mean of a Poisson count, by Byar's approximation, within 0.1 of the exact one. (Breslow and Day
/// 1987, "Statistical Methods in Cancer Research" II, p. 69.)
Interval poisson_interval(std::size_t count);

/// The interval for log_ratio(), from the standard error sqrt(1/a + 1/b) of the natural logarithm of a ratio of two
/// Poisson rates. (Breslow and Day 1987.) Nothing if either part has fewer than five occurrences, which are too few to
/// say anything.
///
/// Both intervals take occurrences as independent, which they are not where one talkative person gives many: read them
/// as the least uncertainty there is.
std::optional<Interval> log_ratio_interval(const TwoCounts& counts);

}
