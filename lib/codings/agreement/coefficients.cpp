#include "codings/agreement/coefficients.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <vector>

namespace draad {

namespace {

std::optional<double> ratio(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

/// What is left of agreement when chance is taken out; nothing where chance explains all.
std::optional<double> beyond_chance(double observed, double expected)
{
    constexpr double rounding = 1e-12;
    return 1 - expected > rounding ? std::optional((observed - expected) / (1 - expected)) : std::nullopt;
}

/// The shares of the values of both coders in the units that both judged.
struct Margins {
    explicit Margins(const AgreementSums& sums) : first(sums.categories), second(sums.categories)
    {
        assert(sums.coders == 2);
        for (std::size_t row = 0; row < sums.categories; ++row)
            for (std::size_t column = 0; column < sums.categories; ++column) {
                first[row] += sums.met(row, column) / sums.pairable;
                second[column] += sums.met(row, column) / sums.pairable;
            }
        for (std::size_t category = 0; category < sums.categories; ++category)
            expected += first[category] * second[category];
    }

    std::vector<double> first;
    std::vector<double> second;
    double expected = 0;
};

}

std::optional<double> observed_agreement(const AgreementSums& sums)
{
    return ratio(sums.agreeing, sums.pairable);
}

std::optional<double> cohen_kappa(const AgreementSums& sums)
{
    if (sums.pairable <= 0)
        return std::nullopt;
    return beyond_chance(sums.agreeing / sums.pairable, Margins(sums).expected);
}

std::optional<double> cohen_kappa_error(const AgreementSums& sums)
{
    if (!sums.is_unweighted || !cohen_kappa(sums))
        return std::nullopt;
    const Margins margins(sums);
    const double observed = sums.agreeing / sums.pairable;
    const double left = 1 - margins.expected;
    double sum = -std::pow(observed * margins.expected - 2 * margins.expected + observed, 2);
    for (std::size_t row = 0; row < sums.categories; ++row)
        for (std::size_t column = 0; column < sums.categories; ++column) {
            const double share = sums.met(row, column) / sums.pairable;
            const double both = margins.second[row] + margins.first[column];
            sum += share * std::pow(row == column ? left - both * (1 - observed) : both * (1 - observed), 2);
        }
    return std::sqrt(std::max(0.0, sum) / sums.pairable) / (left * left);
}

std::optional<double> fleiss_kappa(const AgreementSums& sums)
{
    if (sums.pairable <= 0)
        return std::nullopt;
    double expected = 0;
    for (const double share : sums.shares)
        expected += std::pow(share / sums.rated, 2);
    return beyond_chance(sums.agreeing / sums.pairable, expected);
}

std::optional<double> krippendorff_alpha(const AgreementSums& sums)
{
    const std::size_t categories = sums.categories;
    std::vector<double> values(categories);
    double weighted = 0;
    double differing = 0;
    for (std::size_t one = 0; one < categories; ++one)
        for (std::size_t other = 0; other < categories; ++other) {
            const double pairs = sums.coincidences[one * categories + other];
            values[one] += pairs;
            weighted += pairs;
            differing += one == other ? 0 : pairs;
        }
    double expected = 0;
    for (std::size_t one = 0; one < categories; ++one)
        expected += values[one] * (weighted - values[one]);
    if (expected <= 0)
        return std::nullopt;
    const double scale = sums.pairable_values / weighted;
    return 1 - (sums.pairable_values - 1) * differing * scale / (expected * scale * scale);
}

std::optional<double> gwet_ac1(const AgreementSums& sums)
{
    if (sums.pairable <= 0)
        return std::nullopt;
    double expected = 0;
    for (const double share : sums.shares)
        expected += share / sums.rated * (1 - share / sums.rated);
    return beyond_chance(sums.agreeing / sums.pairable, expected / static_cast<double>(sums.categories - 1));
}

std::optional<double> precision(const AgreementSums& sums)
{
    return ratio(sums.met(1, 1), sums.met(0, 1) + sums.met(1, 1));
}

std::optional<double> recall(const AgreementSums& sums)
{
    return ratio(sums.met(1, 1), sums.met(1, 0) + sums.met(1, 1));
}

std::optional<double> f1_score(const AgreementSums& sums)
{
    return ratio(2 * sums.met(1, 1), 2 * sums.met(1, 1) + sums.met(0, 1) + sums.met(1, 0));
}

std::optional<double> bias_index(const AgreementSums& sums)
{
    return ratio(std::abs(sums.met(0, 1) - sums.met(1, 0)), sums.pairable);
}

std::optional<double> prevalence_index(const AgreementSums& sums)
{
    return ratio(std::abs(sums.met(1, 1) - sums.met(0, 0)), sums.pairable);
}

std::optional<double> share_given(const AgreementSums& sums, std::size_t coder, std::size_t category)
{
    double judged = 0;
    for (std::size_t other = 0; other < sums.categories; ++other)
        judged += sums.gave(coder, other);
    return ratio(sums.gave(coder, category), judged);
}

}
