#include "dutch/variants/confusions.hpp"

#include "unit/dutch/lexicon.hpp"

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>

using namespace draad;

namespace {

/// Words of the lexicon, and each with one letter or pair written as it may be misread or misheard.
std::vector<std::string> words_and_slips()
{
    const std::vector<std::pair<std::string, std::string>> slips = {
        {"ij", "j"}, {"m", "rn"}, {"d", "cl"}, {"i", "l"},  {"w", "vv"}, {"h", "li"}, {"ei", "ij"}, {"g", "ch"},
        {"t", "dt"}, {"t", "th"}, {"t", "tt"}, {"ks", "x"}, {"c", "k"},  {"z", "s"},  {"ou", "au"}, {"lijk", "lyk"},
    };
    const std::vector<std::string> all = test::lexicon().words();
    std::vector<std::string> words;
    for (std::size_t i = 0; i < all.size(); i += 37) {
        words.emplace_back(all[i]);
        for (const auto& [meant, text] : slips)
            if (const std::size_t at = all[i].find(meant); at != std::string_view::npos)
                words.push_back(std::string(all[i]).replace(at, meant.size(), text));
    }
    return words;
}

template <class Shape, class Sum>
std::size_t count_shared_shapes(Shape shape_of, Sum sum_of)
{
    std::map<std::uint64_t, std::uint32_t> sums;
    std::size_t shared = 0;
    for (const std::string& word : words_and_slips()) {
        const auto [known, is_new] = sums.emplace(shape_of(word), sum_of(word));
        if (is_new)
            continue;
        ++shared;
        CHECK_MESSAGE(known->second == sum_of(word), word);
    }
    return shared;
}

}

TEST_CASE("words of one shape have one sum")
{
    const auto scanned_sum = [](const std::string& word) { return shape_sums(word).scanned; };
    const auto spoken_sum = [](const std::string& word) { return shape_sums(word).spoken; };
    CHECK(count_shared_shapes([](const std::string& word) { return scanned_shape(word); }, scanned_sum) > 1000);
    CHECK(count_shared_shapes([](const std::string& word) { return spoken_shape(word); }, spoken_sum) > 1000);
}

TEST_CASE("an h between two sounds leaves them one sum with what shares their shape")
{
    CHECK(spoken_shape("rhytme") == spoken_shape("rhythme"));
    CHECK(shape_sums("rhytme").spoken == shape_sums("rhythme").spoken);
}

TEST_CASE("words of other letters have other sums")
{
    CHECK(shape_sums("moeder").scanned != shape_sums("vader").scanned);
    CHECK(shape_sums("moeder").spoken != shape_sums("vader").spoken);
}

TEST_CASE("what is misread is no more letters longer than it may be")
{
    CHECK(may_be_misread("rnarnrnarna", "mammama"));
    CHECK(std::string("rnarnrnarna").size() == std::string("mammama").size() + most_letters_more);
    CHECK(!may_be_misread("rnarnrnarnarn", "mammamam"));
}
