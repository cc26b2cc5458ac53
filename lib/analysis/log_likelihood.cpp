#include "analysis/log_likelihood.hpp"

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

}
