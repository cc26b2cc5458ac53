#include "analysis/figures/interval.hpp"

#include <cmath>

namespace draad {

namespace {

constexpr double z = 1.959964; // of the normal distribution, 2.5 % beyond it on either side

}

Interval poisson_interval(std::size_t count)
{
    const auto x = static_cast<double>(count);
    const auto cube = [](double value) { return value * value * value; };
    const double low = count == 0 ? 0 : x * cube(1 - 1 / (9 * x) - z / (3 * std::sqrt(x)));
    return {.low = low, .high = (x + 1) * cube(1 - 1 / (9 * (x + 1)) + z / (3 * std::sqrt(x + 1)))};
}

std::optional<Interval> log_ratio_interval(const TwoCounts& counts)
{
    constexpr std::size_t least = 5;
    if (counts.in_part < least || counts.in_rest < least)
        return std::nullopt;
    const double error =
        std::sqrt(1 / static_cast<double>(counts.in_part) + 1 / static_cast<double>(counts.in_rest)) / std::log(2.0);
    const double middle = log_ratio(counts);
    return Interval{.low = middle - z * error, .high = middle + z * error};
}

}
