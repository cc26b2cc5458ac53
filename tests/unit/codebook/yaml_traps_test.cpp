#include "codebook/yaml_traps.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;

namespace {

std::vector<std::string> locations(const std::string& yaml)
{
    std::vector<std::string> found;
    for (const Problem& trap : find_yaml_traps("c.yaml", yaml))
        found.push_back(trap.location);
    return found;
}

}

TEST_CASE("words and numbers that other programs read as something else are traps")
{
    for (const std::string word : {"no", "No", "NO", "yes", "on", "off", "true", "n", "12", "1.10", "12:30"}) {
        CAPTURE(word);
        CHECK(locations("codes:\n  a: [" + word + "]\n") == std::vector<std::string>{"c.yaml:2:7"});
    }
}

TEST_CASE("what stands in quotes, or is a word like any other, is no trap")
{
    for (const std::string word : {"\"no\"", "'on'", "nee", "nO", "noot", "1.10.2", "12 jaar"}) {
        CAPTURE(word);
        CHECK(locations("codes:\n  a: [" + word + "]\n").empty());
    }
}

TEST_CASE("what an alias repeats is said once")
{
    CHECK(locations("codes:\n  a: &twee [no]\n  b: *twee\n").size() == 1);
}
