#include "analysis/hits/codebook_diff.hpp"

#include "support/coded.hpp"

#include <string>
#include <vector>

using namespace draad;

namespace {

std::vector<HitRow> rows_of(const std::string& yaml)
{
    const test::CodedCorpus coded({test::document("a.txt", {"Wij kiezen zelf een kamer.", "Geen kamer in huis."}),
                                   test::document("b.txt", {"De tuin is groot."})},
                                  yaml);
    return hit_rows(coded.coding.passages, coded.codebook, coded.corpus, 5);
}

/// "gained a: kamer", with the document's first letter.
std::vector<std::string> changes(const std::string& before, const std::string& after)
{
    std::vector<std::string> told;
    for (const HitChange& change : compare_hits(rows_of(before), rows_of(after)))
        told.push_back(name_of(change.kind) + " " + change.row().document.substr(0, 1) + " " + change.row().code +
                       ": " + change.row().keyword);
    return told;
}

using Told = std::vector<std::string>;

}

TEST_CASE("the same rules in other words change nothing")
{
    CHECK(changes("codes: {x: [kamer]}", "codes: {x: [\"'kamer'\"]}").empty());
}

TEST_CASE("each kind of change to a hit is told once")
{
    struct Change {
        std::string before;
        std::string after;
        Told told;
    };
    const std::vector<Change> cases = {
        {"codes: {x: [kamer]}", "codes: {x: [kamer, tuin]}", {"gained b x: tuin"}},
        {"codes: {x: [kamer, tuin]}", "codes: {x: [kamer]}", {"lost b x: tuin"}},
        {"codes: {x: [tuin]}", "codes: {y: [tuin]}", {"recoded b y: tuin"}},
        {"codes: {x: [kiezen]}", "codes: {x: [kiezen zelf]}", {"words a x: kiezen zelf"}},
        {"codes: {x: [tuin]}", "codes: {x: [{rule: tuin, polarity: negated}]}", {"polarity b x: tuin"}},
        {"codes: {x: [kamer], y: [tuin]}",
         "codes: {x: [tuin], y: [kamer]}",
         {"recoded a y: kamer", "recoded a y: kamer", "recoded b x: tuin"}},
    };
    for (const auto& [before, after, told] : cases) {
        CAPTURE(before);
        CAPTURE(after);
        CHECK(changes(before, after) == told);
    }
}

TEST_CASE("changes are counted for each code and document")
{
    const std::vector<HitRow> before = rows_of("codes: {x: [kamer], y: [tuin]}");
    const std::vector<HitRow> after = rows_of("codes: {x: [kamer, huis], y: [hek]}");
    const std::vector<ChangeCount> counts = count_changes(before, after, compare_hits(before, after));
    REQUIRE(counts.size() == 2);
    CHECK(counts[0].code == "x");
    CHECK(counts[0].document == "a.txt");
    CHECK(counts[0].before == 2);
    CHECK(counts[0].after == 3);
    CHECK(counts[0].changes.at(HitChange::Kind::gained) == 1);
    CHECK(counts[1].code == "y");
    CHECK(counts[1].changes.at(HitChange::Kind::lost) == 1);
}
