#include "dutch/words/spoken_spellings.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string_view>

using namespace draad;

TEST_CASE("spoken spellings are known by their usual ones")
{
    struct Row {
        std::string_view spoken;
        std::string_view usual;
    };
    for (const auto& [spoken, usual] :
         {Row{"nie", "niet"}, Row{"gin", "geen"}, Row{"efkes", "even"}, Row{"'k", "ik"}}) {
        CAPTURE(spoken);
        CHECK(usual_spelling(spoken) == usual);
        CHECK(std::ranges::count(spoken_spellings(usual), spoken) == 1);
    }
}

TEST_CASE("usual words, and what is as often another word, are no spoken spellings")
{
    for (const std::string_view word : {"niet", "gene", "ne", "effen", "ons", ""}) {
        CAPTURE(word);
        CHECK(usual_spelling(word).empty());
    }
    CHECK(spoken_spellings("vertrouwen").empty());
}
