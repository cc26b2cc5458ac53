#include "match/match_choice.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace draad;

namespace {

using Remains = std::vector<bool>;

Remains choose(const std::vector<TokenSpan>& matches)
{
    return most_and_tightest(matches);
}

}

TEST_CASE("two matches remain rather than one that takes words of both")
{
    CHECK(choose({{0, 2}, {1, 5}, {4, 6}}) == Remains{true, false, true});
}

TEST_CASE("of two matches that share a word the tighter remains")
{
    CHECK(choose({{0, 4}, {3, 5}}) == Remains{false, true});
    CHECK(choose({{0, 2}, {1, 5}}) == Remains{true, false});
}

TEST_CASE("matches that share no word all remain, and so does one inside another")
{
    CHECK(choose({}).empty());
    CHECK(choose({{0, 2}, {2, 4}, {7, 8}}) == Remains{true, true, true});
    CHECK(choose({{0, 2}, {1, 2}}) == Remains{true, true});
}

TEST_CASE("in a row of matches each of which shares a word with the next, every other one remains")
{
    CHECK(choose({{0, 2}, {1, 3}, {2, 4}, {3, 5}, {4, 6}}) == Remains{true, false, true, false, true});
}
