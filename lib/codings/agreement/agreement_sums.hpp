#pragma once

#include "codings/agreement/ratings.hpp"

#include <cstddef>
#include <vector>

namespace draad {

/// All that coefficients of agreement need to know of ratings. Sums over units, so that those of two sets of units are
/// added; each unit counts by its weight, but for the plain numbers.
struct AgreementSums {
    AgreementSums(std::size_t so_many_categories, std::size_t so_many_coders);

    void add(const RatedUnit& unit, double times = 1);
    void add(const AgreementSums& other, double times = 1);

    std::size_t categories;
    std::size_t coders;
    /// Of units with at least one value: how many, by weight, and by category the share of their values that it has.
    double rated = 0;
    std::vector<double> shares;
    /// Of units with two values or more: how many there are, and how many values they have, both unweighted.
    double pairable_units = 0;
    double pairable_values = 0;
    /// The same units by weight, and the share of their pairs of values that are equal.
    double pairable = 0;
    double agreeing = 0;
    /// Krippendorff's coincidences, category by category: each pair of values of a unit divided by its values but one.
    std::vector<double> coincidences;
    /// Of two coders: units by the value of the first (rows) and of the second.
    std::vector<double> contingency;
    /// By coder and category: units of which the coder said so.
    std::vector<double> given;
    /// Whether every weight is 1, so that the sums are numbers of units.
    bool is_unweighted = true;

    double met(std::size_t first, std::size_t second) const { return contingency[first * categories + second]; }
    double gave(std::size_t coder, std::size_t category) const { return given[coder * categories + category]; }
};

AgreementSums sum_ratings(const Ratings& ratings);

}
