#include "analysis/figures/cooccurrence.hpp"

#include "support/coded.hpp"

#include <doctest/doctest.h>

using namespace draad;

namespace {

const std::string themes = "codes: {trust: {find: [vertrouwen], codes: {blind: [blind vertrouwen]}}, "
                           "say: [inspraak], safe: [veilig]}";

/// Two turns; the second has two paragraphs.
std::vector<AnalysedDocument> conversation()
{
    AnalysedDocument document = test::document(
        "a.txt", {"Ik vertrouw haar. Er is inspraak.", "Ik vertrouw hem.", "Er is inspraak.", "Mooi weer."});
    test::say(document, 0, "Els");
    test::say(document, 1, "Wim");
    test::say(document, 2, "Wim");
    document.passages[2].passage.turn = document.passages[1].passage.turn;
    return {document};
}

Cooccurrences found_in(const test::CodedCorpus& coded, Unit unit)
{
    return find_cooccurrences(coded.coding, coded.codebook, coded.corpus, coded.request, unit);
}

}

TEST_CASE("codes meet in the unit that is asked for")
{
    const test::CodedCorpus coded(conversation(), themes);
    struct Expected {
        Unit unit;
        std::size_t units;
        std::size_t trust;
        std::size_t both;
    };
    for (const Expected& expected : {Expected{Unit::sentence, 5, 2, 0}, Expected{Unit::passage, 4, 2, 1},
                                     Expected{Unit::turn, 3, 2, 2}, Expected{Unit::document, 1, 1, 1}}) {
        CAPTURE(name_of(expected.unit));
        const Cooccurrences found = found_in(coded, expected.unit);
        CHECK(found.units == expected.units);
        CHECK(found.units_of_code[0] == expected.trust);
        REQUIRE(found.pairs.size() == 1);
        CHECK(found.pairs[0].units.both == expected.both);
        CHECK(found.pairs[0].units.neither + found.units_of_code[0] + found.units_of_code[2] - expected.both ==
              expected.units);
    }
}

TEST_CASE("a code does not pair with one above it, and a parent applies where its child does")
{
    const test::CodedCorpus coded({test::document("a.txt", {"Ik heb blind vertrouwen in de inspraak."})}, themes);
    const Cooccurrences found = found_in(coded, Unit::passage);
    REQUIRE(found.pairs.size() == 2);
    CHECK(found.pairs[0].first == 0);
    CHECK(found.pairs[0].second == 2);
    CHECK(found.pairs[1].first == 1);
    CHECK(found.pairs[1].second == 2);
}

TEST_CASE("units are those that the filter lets pass")
{
    test::CodedCorpus coded(conversation(), themes);
    coded.request.passages.speakers = {"Els"};
    coded.code();
    CHECK(found_in(coded, Unit::passage).units == 1);
    CHECK(found_in(coded, Unit::sentence).units == 2);
}

TEST_CASE("units have names")
{
    for (const Unit unit : {Unit::sentence, Unit::passage, Unit::turn, Unit::document})
        CHECK(unit_named(name_of(unit)) == unit);
    CHECK_FALSE(unit_named("page"));
}
