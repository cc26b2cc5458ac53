#include "analysis/figures/dispersion.hpp"

#include "support/coded.hpp"

#include <doctest/doctest.h>

using namespace draad;

TEST_CASE("the deviation of proportions is 0 for hits as even as words, and 1 for all in the smallest part")
{
    const std::vector<std::size_t> words = {100, 200, 100};
    CHECK(deviation_of_proportions(words, std::vector<std::size_t>{5, 10, 5}) == doctest::Approx(0));
    CHECK(deviation_of_proportions(words, std::vector<std::size_t>{7, 0, 0}) == doctest::Approx(1));
    CHECK(deviation_of_proportions(words, std::vector<std::size_t>{0, 7, 0}) == doctest::Approx(2.0 / 3));
    CHECK(deviation_of_proportions(words, std::vector<std::size_t>{0, 0, 0}) == 0);
    CHECK(deviation_of_proportions(std::vector<std::size_t>{100}, std::vector<std::size_t>{3}) == 0);
    CHECK(deviation_of_proportions(std::vector<std::size_t>{100, 0}, std::vector<std::size_t>{3, 0}) == 0);
}

TEST_CASE("hits are counted by the third of their document")
{
    const test::CodedCorpus coded(
        {test::document("a.txt", {"Vertrouwen is er wel.", "Dat is zo gegroeid.", "Nu is er vertrouwen."}),
         test::document("b.txt", {"Wij vertrouwen elkaar."})},
        "codes: {trust: [vertrouwen]}");
    const std::vector<GroupCount> documents =
        count(coded.coding, coded.codebook, coded.corpus, coded.request, "document");
    const std::vector<Dispersion> dispersions =
        measure_dispersion(coded.coding, coded.codebook, coded.corpus, documents);
    REQUIRE(dispersions.size() == 1);
    CHECK(dispersions[0].thirds == std::array<std::size_t, 3>{1, 1, 1});
    CHECK(dispersions[0].deviation > 0);
}
