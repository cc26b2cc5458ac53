#include "codings/agreement/estimate.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <vector>

using namespace draad;

namespace {

/// Documents of ten units each; in `differing` of them the second coder says present where the first does not.
Ratings documents_of(std::size_t documents, const std::vector<std::size_t>& differing)
{
    Ratings ratings;
    for (std::size_t document = 0; document < documents; ++document)
        for (std::size_t unit = 0; unit < 10; ++unit) {
            const std::uint8_t first = unit < 3;
            const std::uint8_t second = first == 1 || unit - 3 < differing[document % differing.size()];
            ratings.units.push_back({.values = {first, second}, .document = document});
        }
    return ratings;
}

}

TEST_CASE("the interval of a share is Wilson's")
{
    struct Row {
        double part, whole, low, high;
    };
    // Newcombe 1998, table I: the score interval without correction.
    const Row rows[] = {
        {81, 263, 0.2553, 0.3662}, {15, 148, 0.0624, 0.1605}, {0, 20, 0, 0.1611}, {1, 29, 0.0061, 0.1718}};
    for (const Row& row : rows) {
        CAPTURE(row.part);
        const Estimate estimate = wilson_estimate(row.part, row.whole);
        CHECK(*estimate.value == doctest::Approx(row.part / row.whole));
        CHECK(*estimate.low == doctest::Approx(row.low).epsilon(0.01));
        CHECK(*estimate.high == doctest::Approx(row.high).epsilon(0.001));
    }
    CHECK_FALSE(wilson_estimate(0, 0).value);
}

TEST_CASE("the same seed gives the same interval, and another one nearly the same")
{
    const Ratings ratings = documents_of(12, {0, 1, 2});
    const Estimate once = Resamples(ratings, {.seed = 7}).estimate(cohen_kappa);
    const Estimate again = Resamples(ratings, {.seed = 7}).estimate(cohen_kappa);
    const Estimate other = Resamples(ratings, {.seed = 8}).estimate(cohen_kappa);
    CHECK(once.low == again.low);
    CHECK(once.high == again.high);
    CHECK(*once.low == doctest::Approx(*other.low).epsilon(0.05));
    CHECK(*once.low < *once.value);
    CHECK(*once.high > *once.value);
}

TEST_CASE("the interval of a mean over documents is as wide as its standard error says")
{
    const Ratings ratings = documents_of(60, {0, 2}); // agreement 1 and .8: standard deviation .1
    const Estimate estimate = Resamples(ratings, {.times = 4000}).estimate(observed_agreement);
    CHECK(*estimate.high - *estimate.low == doctest::Approx(2 * 1.96 * 0.1 / std::sqrt(60.0)).epsilon(0.06));
}

TEST_CASE("units are drawn where documents are too few")
{
    CHECK(Resamples(documents_of(Resamples::fewest_documents, {0, 1}), {}).drawn() == Drawn::documents);
    const Resamples few(documents_of(3, {0, 1}), {});
    CHECK(few.drawn() == Drawn::units);
    CHECK(few.estimate(cohen_kappa).low);
}

TEST_CASE("there is no interval where all resamples say the same")
{
    const Estimate perfect = Resamples(documents_of(8, {0}), {}).estimate(cohen_kappa);
    CHECK(*perfect.value == doctest::Approx(1));
    CHECK_FALSE(perfect.low);
    CHECK_FALSE(perfect.high);
}
