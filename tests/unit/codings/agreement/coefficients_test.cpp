#include "codings/agreement/coefficients.hpp"
#include "codings/agreement/estimate.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <optional>
#include <string_view>
#include <vector>

using namespace draad;

namespace {

using Values = std::vector<std::optional<std::uint8_t>>;

/// Units of two coders, by the value of the first (rows) and the second.
Ratings table_of(const std::vector<std::vector<int>>& counts)
{
    Ratings ratings{.categories = counts.size(), .coders = 2};
    for (std::size_t row = 0; row < counts.size(); ++row)
        for (std::size_t column = 0; column < counts.size(); ++column)
            for (int i = 0; i < counts[row][column]; ++i)
                ratings.units.push_back(
                    {.values = {static_cast<std::uint8_t>(row), static_cast<std::uint8_t>(column)}});
    return ratings;
}

/// A line for each coder, a sign for each unit: values from 1, a point where there is none.
Ratings lines_of(std::size_t categories, const std::vector<std::string_view>& lines)
{
    Ratings ratings{.categories = categories, .coders = lines.size()};
    ratings.units.resize(lines.front().size());
    for (const std::string_view line : lines)
        for (std::size_t unit = 0; unit < line.size(); ++unit)
            ratings.units[unit].values.push_back(
                line[unit] == '.' ? std::nullopt : std::optional(static_cast<std::uint8_t>(line[unit] - '1')));
    return ratings;
}

// Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", section C: four observers, twelve units.
const std::vector<std::string_view> four_observers{"123321412...", "1233224125.3", ".3332342251.", "12332441251."};

void check_equal(std::optional<double> found, double expected)
{
    REQUIRE(found);
    CHECK(std::abs(*found - expected) < 5.1e-8);
}

}

TEST_CASE("coefficients of two coders are those of published tables")
{
    struct Row {
        const char* source;
        std::vector<std::vector<int>> counts;
        double agreement, kappa, error, ac1;
    };
    const Row rows[] = {
        // Cohen 1960, table 1, as shares of 200: kappa .492
        {"Cohen 1960", {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}}, 0.7, 0.4915254, 0.0510018, 0.5759717},
        // Gwet 2008: 118 both present, 5 and 2, no unit both absent: kappa near 0, AC1 .94
        {"Gwet 2008", {{0, 2}, {5, 118}}, 0.944, -0.0233918, 0.0122868, 0.9407763},
        {"even", {{40, 10}, {10, 40}}, 0.8, 0.6, 0.08, 0.6},
    };
    for (const Row& row : rows) {
        CAPTURE(row.source);
        const AgreementSums sums = sum_ratings(table_of(row.counts));
        check_equal(observed_agreement(sums), row.agreement);
        check_equal(cohen_kappa(sums), row.kappa);
        check_equal(cohen_kappa_error(sums), row.error); // of R's psych::cohen.kappa
        check_equal(gwet_ac1(sums), row.ac1);
    }
}

TEST_CASE("alpha is that of Krippendorff's four observers, with values that are missing")
{
    const AgreementSums sums = sum_ratings(lines_of(5, four_observers));
    check_equal(krippendorff_alpha(sums), 0.7434211);
    CHECK(sums.pairable_units == 11);
    CHECK(sums.pairable_values == 40);
}

TEST_CASE("a unit that one coder judged is no evidence of agreement, though it says how often values are given")
{
    const AgreementSums whole = sum_ratings(lines_of(2, {"1122", "1121"}));
    const AgreementSums more = sum_ratings(lines_of(2, {"112221", "1121.."}));
    CHECK(*cohen_kappa(whole) == *cohen_kappa(more));
    CHECK(*krippendorff_alpha(whole) == *krippendorff_alpha(more));
    check_equal(share_given(more, 0, 1), 0.5);
    check_equal(share_given(more, 1, 1), 0.25);
}

TEST_CASE("a coefficient is nothing where it is not defined")
{
    const AgreementSums one_value = sum_ratings(lines_of(2, {"1111", "1111"}));
    CHECK_FALSE(cohen_kappa(one_value));
    CHECK_FALSE(cohen_kappa_error(one_value));
    CHECK_FALSE(krippendorff_alpha(one_value));
    CHECK_FALSE(precision(one_value));
    CHECK_FALSE(recall(one_value));
    CHECK(*gwet_ac1(one_value) == 1);
    const AgreementSums never_together = sum_ratings(lines_of(2, {"12..", "..12"}));
    CHECK_FALSE(observed_agreement(never_together));
    CHECK_FALSE(cohen_kappa(never_together));
    CHECK_FALSE(krippendorff_alpha(never_together));
    CHECK_FALSE(gwet_ac1(never_together));
}

TEST_CASE("precision and recall measure the second coder by the first")
{
    const AgreementSums sums = sum_ratings(table_of({{80, 6}, {2, 12}}));
    check_equal(precision(sums), 12.0 / 18);
    check_equal(recall(sums), 12.0 / 14);
    check_equal(f1_score(sums), 0.75);
    check_equal(bias_index(sums), 0.04);
    check_equal(prevalence_index(sums), 0.68);
}

TEST_CASE("a weighted unit counts as so many units")
{
    Ratings once = table_of({{1, 1}, {1, 1}});
    for (RatedUnit& unit : once.units)
        unit.weight = *unit.values[0] == 0 && *unit.values[1] == 0 ? 30 : *unit.values[0] == *unit.values[1] ? 8 : 2;
    const AgreementSums weighted = sum_ratings(once);
    const AgreementSums plain = sum_ratings(table_of({{30, 2}, {2, 8}}));
    for (const Coefficient coefficient : {observed_agreement, cohen_kappa, fleiss_kappa, gwet_ac1, precision, recall})
        check_equal(coefficient(weighted), *coefficient(plain));
    // Scaled to the number of values, of which alpha takes account.
    CHECK(*krippendorff_alpha(weighted) > *krippendorff_alpha(plain));
    CHECK_FALSE(cohen_kappa_error(weighted));
}

TEST_CASE("equal weights change nothing but the standard error of kappa")
{
    const Ratings plain = table_of({{30, 2}, {3, 8}});
    Ratings weighted = plain;
    for (RatedUnit& unit : weighted.units)
        unit.weight = 7.5;
    for (const Coefficient coefficient : {cohen_kappa, fleiss_kappa, krippendorff_alpha, gwet_ac1, f1_score})
        check_equal(coefficient(sum_ratings(weighted)), *coefficient(sum_ratings(plain)));
}
