#include "dutch/words/flagged_words.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace draad;

namespace {

enum class Colour { red, round };

constexpr auto fruits = flagged_words<Colour>([] {
    using enum Colour;
    return std::to_array<WordRow<Colour>>({
        {{red, round}, "kers appel"},
        {{round}, "sinaasappel kiwi"},
    });
});

}

TEST_CASE("a word of a class has the uses of its row and no others")
{
    CHECK(fruits.has("appel", Colour::red));
    CHECK(fruits.has("appel", Colour::round));
    CHECK(fruits.has("sinaasappel", Colour::round));
    CHECK_FALSE(fruits.has("sinaasappel", Colour::red));
    // Of the length and first letter of a red one.
    CHECK_FALSE(fruits.has("kiwi", Colour::red));
    CHECK(fruits.has("kiwi", Colour::round));
}

TEST_CASE("a word that is not in the class has no use")
{
    for (const std::string_view word : {"", "peer", "app", "kers appel", "Kers"}) {
        CAPTURE(word);
        CHECK_FALSE(fruits.has(word, Colour::red));
        CHECK_FALSE(fruits.has(word, Colour::round));
    }
}

TEST_CASE("the words of a use are those of all its rows, in their order")
{
    CHECK(fruits.with(Colour::round) == std::vector<std::string_view>{"kers", "appel", "sinaasappel", "kiwi"});
    CHECK(fruits.with(Colour::red) == std::vector<std::string_view>{"kers", "appel"});
}

TEST_CASE("a word stands in its class once: every class is a constant, and would not compile otherwise")
{
    const WordRow<Colour> rows_apart[] = {{{Colour::red}, "kers appel"}, {{Colour::round}, "appel"}};
    CHECK_THROWS_AS((FlaggedWords<Colour, 3, 2>(rows_apart)), std::logic_error);
    const WordRow<Colour> row[] = {{{Colour::red}, "kers kers"}};
    CHECK_THROWS_AS((FlaggedWords<Colour, 2, 2>(row)), std::logic_error);
}
