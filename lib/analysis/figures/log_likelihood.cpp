#include "analysis/figures/log_likelihood.hpp"

#include <algorithm>
#include <cmath>

namespace draad {

namespace {

double term(double observed, double expected)
{
    return observed > 0 ? observed * std::log(observed / expected) : 0;
}

}

double log_likelihood(const TwoCounts& counts)
{
    if (counts.words_of_part == 0 || counts.words_of_rest == 0)
        return 0;
    const auto part = static_cast<double>(counts.words_of_part);
    const auto rest = static_cast<double>(counts.words_of_rest);
    const auto in_part = static_cast<double>(counts.in_part);
    const auto in_rest = static_cast<double>(counts.in_rest);
    const double rate = (in_part + in_rest) / (part + rest);
    return 2 * (term(in_part, part * rate) + term(in_rest, rest * rate));
}

double log_ratio(const TwoCounts& counts)
{
    constexpr double none = 0.5;
    const double part = std::max(static_cast<double>(counts.in_part), none);
    const double rest = std::max(static_cast<double>(counts.in_rest), none);
    const double words_of_part = std::max(static_cast<double>(counts.words_of_part), 1.0);
    const double words_of_rest = std::max(static_cast<double>(counts.words_of_rest), 1.0);
    return std::log2((part / words_of_part) / (rest / words_of_rest));
}

double expected_meetings(const UnitCounts& counts)
{
    const auto both = static_cast<double>(counts.both);
    const double first = both + static_cast<double>(counts.first_only);
    const double second = both + static_cast<double>(counts.second_only);
    const double all = first + static_cast<double>(counts.second_only + counts.neither);
    return all > 0 ? first * second / all : 0;
}

double log_likelihood(const UnitCounts& counts)
{
    const auto both = static_cast<double>(counts.both);
    const auto first_only = static_cast<double>(counts.first_only);
    const auto second_only = static_cast<double>(counts.second_only);
    const auto neither = static_cast<double>(counts.neither);
    const double expected = expected_meetings(counts);
    const double first = both + first_only;
    const double second = both + second_only;
    const double none = neither - both + expected; // the margins fix the other three cells
    return std::max(0.0, 2 * (term(both, expected) + term(first_only, first - expected) +
                              term(second_only, second - expected) + term(neither, none)));
}

double jaccard(const UnitCounts& counts)
{
    const std::size_t either = counts.both + counts.first_only + counts.second_only;
    return either == 0 ? 0 : static_cast<double>(counts.both) / static_cast<double>(either);
}

}
