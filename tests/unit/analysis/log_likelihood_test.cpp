#include "analysis/log_likelihood.hpp"

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
