#include "analysis/figures/comparison.hpp"

#include "analysis/figures/group_conditions.hpp"
#include "error.hpp"
#include "support/coded.hpp"

#include <doctest/doctest.h>

using namespace draad;

namespace {

GroupCount group(const std::string& name, std::size_t words, std::size_t hits, std::size_t documents = 3,
                 std::size_t speakers = 4)
{
    return {.group = name, .words = words, .codes = {{.hits = hits, .speakers = speakers, .documents = documents}}};
}

std::vector<AnalysedDocument> meeting()
{
    AnalysedDocument document = test::document("a.txt", {"Ik vertrouw hem.", "Ik niet.", "Mooi weer."});
    test::say(document, 0, "Els", "ouder");
    test::say(document, 1, "Wim", "wethouder");
    return {document};
}

}

TEST_CASE("two groups are held against each other, once")
{
    const std::vector<Comparison> compared =
        compare_groups(std::vector{group("a", 10'000, 40), group("b", 20'000, 20)});
    REQUIRE(compared.size() == 1);
    CHECK(compared[0].against == "b");
    CHECK(compared[0].per_thousand == doctest::Approx(4));
    CHECK(compared[0].per_thousand_against == doctest::Approx(1));
    CHECK(compared[0].log_ratio.value() == doctest::Approx(2));
    CHECK(compared[0].log_likelihood == doctest::Approx(27.726).epsilon(0.001)); // 2 * 40 ln 2 - 2 * 20 ln 2
    CHECK(compared[0].log_ratio_interval->low < 2);
    CHECK(compared[0].log_ratio_interval->low > 1);
    CHECK(compared[0].cautions.empty());
}

TEST_CASE("of more groups each is held against all others together")
{
    const std::vector<Comparison> compared =
        compare_groups(std::vector{group("a", 1000, 10), group("b", 2000, 10), group("c", 1000, 4)});
    REQUIRE(compared.size() == 3);
    CHECK(compared[0].against.empty());
    CHECK(compared[0].counts.in_rest == 14);
    CHECK(compared[0].counts.words_of_rest == 3000);
    CHECK(compared[2].counts.in_part == 4);
    CHECK(compared[2].counts.in_rest == 20);
}

TEST_CASE("small numbers and single voices are told, and no ratio is made of nothing")
{
    struct Expected {
        GroupCount first;
        std::vector<Caution> cautions;
    };
    const GroupCount other = group("b", 10'000, 30);
    for (const Expected& expected :
         {Expected{group("few", 1000, 1), {Caution::few}}, Expected{group("many", 10'000, 30), {}},
          Expected{group("one document", 10'000, 30, 1, 3), {Caution::one_document}},
          Expected{group("one voice", 10'000, 30, 2, 1), {Caution::one_speaker}}}) {
        CAPTURE(expected.first.group);
        CHECK(compare_two(expected.first, other)[0].cautions == expected.cautions);
    }
    const Comparison none = compare_two(group("none", 1000, 0), other)[0];
    CHECK_FALSE(none.log_ratio);
    CHECK_FALSE(none.log_ratio_interval);
}

TEST_CASE("an interval for a count holds the exact one within a tenth")
{
    struct Expected {
        std::size_t count;
        double low;
        double high;
    };
    // Exact intervals by the chi-square distribution (Garwood 1936).
    for (const Expected& expected :
         {Expected{0, 0, 3.689}, Expected{1, 0.025, 5.572}, Expected{5, 1.623, 11.668}, Expected{30, 20.241, 42.827}}) {
        CAPTURE(expected.count);
        const Interval interval = poisson_interval(expected.count);
        CHECK(interval.low == doctest::Approx(expected.low).epsilon(0.1));
        CHECK(interval.high == doctest::Approx(expected.high).epsilon(0.01));
    }
}

TEST_CASE("groups by conditions share nothing, and the second may be the rest")
{
    const test::CodedCorpus coded(meeting(), "codes: {trust: [vertrouwen]}");
    const auto two = [&](const Conditions& first, const Conditions& second) {
        return count_two(coded.coding, coded.codebook, coded.corpus, coded.request, first, second);
    };
    const auto [parents, rest] = two({{"role", "OUDER"}}, {});
    CHECK(parents.group == "role=OUDER");
    CHECK(parents.codes[0].hits == 1);
    CHECK(parents.words == 3);
    CHECK(rest.group.empty());
    CHECK(rest.words == 4);
    CHECK(two({{"role", "ouder"}}, {{"role", "wethouder"}}).second.words == 2);
    CHECK_THROWS_AS(two({{"role", "ouder"}}, {{"role", "*ouder"}}), Error);
    CHECK_THROWS_AS(two({{"role", "burgemeester"}}, {}), Error);
}
