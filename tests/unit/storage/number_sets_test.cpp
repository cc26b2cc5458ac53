#include "storage/number_set.hpp"
#include "storage/sieve.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

using namespace draad;

namespace {

std::vector<std::uint32_t> between(const NumberSet& set, std::uint32_t begin, std::uint32_t end)
{
    std::vector<std::uint32_t> numbers;
    set.for_each(begin, end, [&](std::uint32_t number) { numbers.push_back(number); });
    return numbers;
}

}

TEST_CASE("a set of numbers tells those between two bounds in order, whatever bits they are")
{
    NumberSet set(200);
    for (const std::uint32_t number : {0U, 1U, 63U, 64U, 127U, 128U, 199U})
        set.add(number);
    CHECK(set.size() == 7);
    CHECK(between(set, 0, 200) == std::vector<std::uint32_t>{0, 1, 63, 64, 127, 128, 199});
    CHECK(between(set, 1, 128) == std::vector<std::uint32_t>{1, 63, 64, 127});
    CHECK(between(set, 2, 63).empty());
    CHECK(between(set, 64, 65) == std::vector<std::uint32_t>{64});
    CHECK(between(set, 129, 199).empty());
    CHECK(between(set, 5, 5).empty());
    CHECK(between(NumberSet(), 0, 0).empty());
}

TEST_CASE("a sieve lets through all that was added, and of others only those that share a bit")
{
    Sieve<128> sieve;
    for (const std::uint32_t number : {3U, 130U, 1'000'000U})
        sieve.add(number);
    for (const std::uint32_t number : {3U, 130U, 1'000'000U, 3U + 128U})
        CHECK(sieve.may_hold(number));
    CHECK_FALSE(sieve.may_hold(4));
    CHECK(sieve.may_hold_all(std::vector<std::uint32_t>{3, 130}));
    CHECK_FALSE(sieve.may_hold_all(std::vector<std::uint32_t>{3, 4}));
    Sieve<128> both;
    both.add(4);
    both.add(sieve);
    CHECK(both.may_hold_all(std::vector<std::uint32_t>{3, 4, 130}));
    both.clear();
    CHECK_FALSE(both.may_hold(3));
}
