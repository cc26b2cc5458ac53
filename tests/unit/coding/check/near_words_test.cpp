#include "coding/check/near_words.hpp"

#include "support/coded.hpp"

#include <algorithm>

using namespace draad;

TEST_CASE("a slip of the hand finds the word that was meant")
{
    const std::vector<std::pair<std::string, std::string>> slips = {
        {"vertouwen", "vertrouwen"}, {"zegenschap", "zeggenschap"},
        {"vielig", "veilig"},        {"hulpverlenner", "hulpverlener"},
        {"beslizzing", ""},
    };
    for (const auto& [slip, meant] : slips) {
        CAPTURE(slip);
        const std::vector<std::string> near = find_near_words(slip, test::lexicon(), 5);
        if (meant.empty())
            CHECK(near.empty());
        else
            CHECK(std::ranges::find(near, meant) != near.end());
    }
}

TEST_CASE("letters that changed places come before any other slip")
{
    CHECK(find_near_words("vielig", test::lexicon(), 1) == std::vector<std::string>{"veilig"});
}
