#include "codings/agreement/agreement_sums.hpp"

#include <cassert>
#include <numeric>

namespace draad {

namespace {

void add_times(std::vector<double>& to, const std::vector<double>& from, double times)
{
    assert(to.size() == from.size());
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i] += from[i] * times;
}

}

AgreementSums::AgreementSums(std::size_t so_many_categories, std::size_t so_many_coders)
    : categories(so_many_categories), coders(so_many_coders), shares(categories), coincidences(categories * categories),
      contingency(coders == 2 ? categories * categories : 0), given(coders * categories)
{
}

void AgreementSums::add(const RatedUnit& unit, double times)
{
    assert(unit.values.size() == coders);
    const double weight = unit.weight * times;
    std::vector<double> by_category(categories);
    for (std::size_t coder = 0; coder < coders; ++coder)
        if (const auto value = unit.values[coder]) {
            ++by_category[*value];
            given[coder * categories + *value] += weight;
        }
    const double values = std::accumulate(by_category.begin(), by_category.end(), 0.0);
    if (values == 0)
        return;
    is_unweighted = is_unweighted && unit.weight == 1;
    rated += weight;
    for (std::size_t category = 0; category < categories; ++category)
        shares[category] += weight * by_category[category] / values;
    if (values < 2)
        return;
    pairable_units += times;
    pairable_values += values * times;
    pairable += weight;
    for (std::size_t one = 0; one < categories; ++one)
        for (std::size_t other = 0; other < categories; ++other) {
            const double pairs = by_category[one] * (by_category[other] - (one == other ? 1 : 0));
            coincidences[one * categories + other] += weight * pairs / (values - 1);
            agreeing += one == other ? weight * pairs / (values * (values - 1)) : 0;
        }
    if (coders == 2)
        contingency[*unit.values[0] * categories + *unit.values[1]] += weight;
}

void AgreementSums::add(const AgreementSums& other, double times)
{
    rated += other.rated * times;
    pairable_units += other.pairable_units * times;
    pairable_values += other.pairable_values * times;
    pairable += other.pairable * times;
    agreeing += other.agreeing * times;
    is_unweighted = is_unweighted && other.is_unweighted;
    add_times(shares, other.shares, times);
    add_times(coincidences, other.coincidences, times);
    add_times(contingency, other.contingency, times);
    add_times(given, other.given, times);
}

AgreementSums sum_ratings(const Ratings& ratings)
{
    AgreementSums sums(ratings.categories, ratings.coders);
    for (const RatedUnit& unit : ratings.units)
        sums.add(unit);
    return sums;
}

}
