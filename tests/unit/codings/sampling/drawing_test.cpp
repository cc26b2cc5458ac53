#include "codings/sampling/drawing.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace draad;

namespace {

std::vector<DrawCandidate> candidates(std::size_t count, std::uint64_t seed)
{
    std::vector<DrawCandidate> made;
    for (std::size_t i = 0; i < count; ++i)
        made.push_back({.stratum = 0, .number = random_number("a.txt", {i * 10, i * 10 + 9}, seed)});
    return made;
}

std::vector<std::size_t> draw_of_one(std::size_t count, std::size_t size, std::uint64_t seed)
{
    return draw(candidates(count, seed), std::vector<std::size_t>{size});
}

}

TEST_CASE("half of a sample is of what has no code, the codes share the other half, and nothing is lost")
{
    using Sizes = std::vector<std::size_t>;
    struct Row {
        const char* what;
        Sizes available;
        std::size_t size;
        Sizes shares;
    };
    const Row rows[] = {
        {"even", {1000, 100, 100}, 40, {20, 10, 10}},
        {"the rare code whole, the rest to the other", {1000, 3, 100}, 40, {20, 3, 17}},
        {"all coded ones, the rest uncoded", {1000, 3, 4}, 40, {33, 3, 4}},
        {"all uncoded ones, the rest coded", {5, 100, 100}, 40, {5, 17, 18}},
        {"a code without any unit", {1000, 0, 50}, 10, {5, 0, 5}},
        {"no strata", {1000}, 40, {40}},
        {"more than there are", {10}, 40, {10}},
        {"more than there are in strata", {4, 3, 2}, 40, {4, 3, 2}},
        {"hits only", {0, 30, 30}, 11, {0, 5, 6}},
        {"nothing", {}, 5, {}},
    };
    for (const auto& [what, available, size, shares] : rows) {
        CAPTURE(what);
        CHECK(share_out(available, size) == shares);
    }
}

TEST_CASE("the same seed draws the same, another one others, and each at most once")
{
    const std::vector<std::size_t> drawn = draw_of_one(500, 50, 7);
    CHECK(drawn == draw_of_one(500, 50, 7));
    CHECK(drawn != draw_of_one(500, 50, 8));
    std::vector<std::size_t> sorted = drawn;
    std::ranges::sort(sorted);
    CHECK(std::ranges::adjacent_find(sorted) == sorted.end());
    CHECK(sorted != drawn); // in random order
}

TEST_CASE("a larger sample of the same seed has all of the smaller one")
{
    std::vector<std::size_t> small = draw_of_one(500, 50, 7);
    std::vector<std::size_t> large = draw_of_one(500, 80, 7);
    std::ranges::sort(small);
    std::ranges::sort(large);
    CHECK(std::ranges::includes(large, small));
}

TEST_CASE("what is drawn does not depend on the folder that a file is in")
{
    CHECK(random_number("corpus/a.txt", {1, 9}, 3) == random_number("a.txt", {1, 9}, 3));
    CHECK(random_number("b.txt", {1, 9}, 3) != random_number("a.txt", {1, 9}, 3));
}

TEST_CASE("each unit is as likely to be drawn as any other")
{
    // 40 units, 10 of them drawn with each of 2000 seeds: 500 times each; 5 standard deviations are 97.
    std::vector<std::size_t> times(40);
    for (std::uint64_t seed = 0; seed < 2000; ++seed)
        for (const std::size_t index : draw_of_one(40, 10, seed))
            ++times[index];
    for (const std::size_t count : times) {
        CHECK(count > 403);
        CHECK(count < 597);
    }
}

TEST_CASE("a row is as likely to be first whether few or all of its stratum are drawn")
{
    // 10 of 100 of one stratum and all 10 of the other: the first row is of the large one in half of the sheets.
    std::size_t first_of_large = 0;
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        std::vector<DrawCandidate> mixed = candidates(110, seed);
        for (std::size_t i = 100; i < 110; ++i)
            mixed[i].stratum = 1;
        first_of_large += draw(mixed, std::vector<std::size_t>{10, 10}).front() < 100 ? 1 : 0;
    }
    CHECK(first_of_large > 420);
    CHECK(first_of_large < 580);
}
