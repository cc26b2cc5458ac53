#include "analysis/figures/log_likelihood.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace draad;

TEST_CASE("log-likelihood and log ratio are those of the books")
{
    struct Case {
        TwoCounts counts;
        double g2;
        double ratio;
    };
    // By hand: 2 * (10 ln(10/5.5) + 1 ln(1/5.5)) = 8.547 for equal parts.
    const std::vector<Case> cases = {
        {{10, 1, 1000, 1000}, 8.547, 3.322}, {{5, 5, 1000, 1000}, 0, 0}, {{10, 0, 1000, 1000}, 13.863, 4.322},
        {{4, 8, 100, 900}, 4.830, 2.170},    {{4, 8, 0, 900}, 0, 8.814},
    };
    for (const Case& one : cases) {
        CAPTURE(one.counts.in_part);
        CAPTURE(one.counts.in_rest);
        CHECK(log_likelihood(one.counts) == doctest::Approx(one.g2).epsilon(0.001));
        CHECK(log_ratio(one.counts) == doctest::Approx(one.ratio).epsilon(0.001));
    }
}

TEST_CASE("what meets as often as by chance has no log-likelihood, and more or less has some")
{
    const UnitCounts chance{.both = 10, .first_only = 10, .second_only = 40, .neither = 40};
    CHECK(expected_meetings(chance) == doctest::Approx(10));
    CHECK(log_likelihood(chance) == doctest::Approx(0));
    CHECK(jaccard(chance) == doctest::Approx(10.0 / 60));
    // By hand: 2 * (10 ln 2 + 10 ln 2), both always together in half of the units.
    CHECK(log_likelihood({.both = 10, .neither = 10}) == doctest::Approx(27.726).epsilon(0.001));
    CHECK(log_likelihood({.first_only = 10, .second_only = 10}) == doctest::Approx(27.726).epsilon(0.001));
    CHECK(log_likelihood(UnitCounts{}) == 0);
    CHECK(jaccard({}) == 0);
}
