#include "match/wildcard.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using draad::fits_wildcard;

TEST_CASE("* stands for any letters or none, ? for one")
{
    struct Example {
        std::string word;
        std::string pattern;
        bool fits;
    };
    const std::vector<Example> examples = {
        {"veilig", "veilig*", true},
        {"veiligheid", "veilig*", true},
        {"onveilig", "veilig*", false},
        {"onveilig", "*veilig", true},
        {"onveiligheid", "*veilig*", true},
        {"verder", "v?rder", true},
        {"vrder", "v?rder", false},
        {"aab", "*ab", true},
        {"ababac", "a*bac", true},
        {"", "*", true},
        {"a", "", false},
        {"", "", true},
        {"abc", "a**c", true},
        {"abc", "a*?c", true},
        {"ac", "a*?c", false},
    };
    for (const Example& example : examples) {
        CAPTURE(example.word);
        CAPTURE(example.pattern);
        CHECK(fits_wildcard(example.word, example.pattern) == example.fits);
    }
}
