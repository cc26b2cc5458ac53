#include "codings/agreement/codebook_coder.hpp"
#include "codings/agreement/placed_units.hpp"
#include "codings/agreement/rule_evidence.hpp"
#include "error.hpp"
#include "support/coded.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;

namespace {

const std::string yaml = R"(codes:
  hulp:
    find: [hulp, steun]
    codes:
      vragen:
        find: [vroegen om hulp]
)";

const std::vector<std::string> sentences{"Wij vroegen om hulp.", "Er kwam geen hulp.", "Er was hulp, maar geen steun.",
                                         "Het regende de hele dag."};

/// A paragraph a sentence, each a unit, judged by anna for one code: + there, 0 not, a point not judged.
struct Judged {
    explicit Judged(const std::string& code, const std::string& signs, const std::string& document = "map/a.txt")
        : corpus({test::document("map/a.txt", sentences)}, yaml)
    {
        NamedSheet named{.file = "anna.csv", .sheet = {}};
        named.sheet.codes = {code};
        std::size_t start = 0;
        for (std::size_t unit = 0; unit < sentences.size(); ++unit) {
            named.sheet.units.push_back({.id = std::to_string(unit),
                                         .document = document,
                                         .start = start,
                                         .end = start + sentences[unit].size(),
                                         .words = sentences[unit]});
            start += sentences[unit].size() + 2;
            if (signs[unit] != '.')
                named.sheet.judgements.push_back({.unit = unit,
                                                  .code = code,
                                                  .coder = "anna",
                                                  .verdict = signs[unit] == '+' ? Verdict::affirmed : Verdict::absent});
        }
        sheets.push_back(named);
    }

    JoinedCodings judge()
    {
        JoinedCodings codings = join_sheets(sheets, {"codebook"}, notes);
        const PlacedUnits units(codings.units(), corpus.corpus, notes);
        CodingSession session(corpus.corpus, corpus.codebook, test::lexicon(),
                              request_for_units(codings, corpus.codebook, corpus.corpus, units, 1));
        hits = hits_in_units(session, units, codings.units());
        let_codebook_judge(codings, 1, corpus.codebook, units, hits, notes);
        return codings;
    }

    test::CodedCorpus corpus;
    std::vector<NamedSheet> sheets;
    std::vector<UnitHit> hits;
    std::vector<Problem> notes;
};

std::string codebook_says(const JoinedCodings& codings)
{
    std::string signs;
    for (std::size_t unit = 0; unit < codings.units().size(); ++unit) {
        const auto verdict = codings.verdict(0, unit, 1);
        signs += verdict ? std::string("+-~0")[static_cast<std::size_t>(*verdict)] : '.';
    }
    return signs;
}

}

TEST_CASE("a codebook sees a code where a hit of it or of a sub-code begins, unclear where hits differ")
{
    Judged judged("hulp", "++0.");
    CHECK(codebook_says(judged.judge()) == "+-~0");
    CHECK(judged.notes.empty());
}

TEST_CASE("a sub-code is its own hits only")
{
    Judged judged("hulp.vragen", "+000");
    CHECK(codebook_says(judged.judge()) == "+000");
}

TEST_CASE("a document is found in whichever folder it is")
{
    for (const char* name : {"a.txt", "map/a.txt", "elders/map/a.txt", "elders/a.txt"}) {
        CAPTURE(name);
        Judged judged("hulp", "++00", name);
        CHECK(codebook_says(judged.judge()) == "+-~0");
    }
}

TEST_CASE("a reviewed hit is asked for its own code, and a hit is in one of them only")
{
    Judged judged("hulp", "++0.");
    NamedSheet review{.file = "review.csv", .sheet = {}};
    review.sheet.codes = {"hulp", "hulp.vragen"};
    const auto add = [&](std::size_t start, const std::string& words, const std::string& code, const std::string& rule,
                         const std::string& judged_code, Verdict verdict) {
        const std::size_t unit = review.sheet.units.size();
        review.sheet.units.push_back({.id = "h" + std::to_string(unit),
                                      .document = "map/a.txt",
                                      .start = start,
                                      .end = start + words.size(),
                                      .words = words,
                                      .hit = ReviewedHit{.code = code, .rule = rule}});
        review.sheet.judgements.push_back({.unit = unit, .code = judged_code, .coder = "anna", .verdict = verdict});
    };
    add(4, "vroegen om hulp", "hulp.vragen", "vroegen om hulp", "hulp.vragen", Verdict::absent);
    add(4, "vroegen om hulp", "hulp", "oude regel", "hulp", Verdict::affirmed);
    add(15, "hulp", "hulp", "hulp", "hulp", Verdict::affirmed);
    judged.sheets.push_back(review);
    const JoinedCodings codings = judged.judge();
    CHECK(codebook_says(codings) == "+-~0+0+"); // the old rule finds nothing: its words hold the hit of another row
    CHECK_FALSE(codings.verdict(1, 6, 1));      // a hit of the code says nothing of a sub-code
    const std::vector<RuleEvidence> rules = weigh_rules(codings, 1, {}, rules_of(judged.corpus.codebook), judged.hits);
    CHECK(rules[0].hits == 3); // hulp, one of which stands in a sentence and is reviewed, and counts once
    CHECK(rules[0].judged == 3);
    CHECK(rules[0].right == 2);
    CHECK(rules[2].hits == 1); // the review of the hit goes before what anna says of the sentence
    CHECK(rules[2].wrong == 1);
}

TEST_CASE("two judgements of one hit are not two hits")
{
    Judged judged("hulp", "+00.");
    judged.sheets.push_back(judged.sheets.front());
    for (Judgement& judgement : judged.sheets.back().sheet.judgements) {
        judgement.coder = "bram";
        judgement.verdict = Verdict::affirmed;
    }
    JoinedCodings codings = join_sheets(judged.sheets, {"codebook"}, judged.notes);
    std::vector<UnitHit> hits;
    for (std::size_t unit = 0; unit < 3; ++unit)
        hits.push_back({.unit = unit, .code = "hulp", .rule = "hulp", .number = unit});
    const std::vector<RuleEvidence> rules = weigh_rules(codings, 2, {}, rules_of(hits), hits);
    REQUIRE(rules.size() == 1);
    CHECK(rules[0].right == 4);
    CHECK(rules[0].wrong == 2);
    CHECK(rules[0].judged == 3);
    CHECK(*rules[0].share.value == doctest::Approx(2.0 / 3));
    CHECK(*rules[0].share.low == doctest::Approx(*wilson_estimate(2, 3).low));
}

TEST_CASE("a unit that is not in the texts is not judged, and that is said")
{
    SUBCASE("for the words are others")
    {
        Judged judged("hulp", "++00");
        judged.sheets.front().sheet.units[1].words = "Dit staat nergens te lezen, ook niet ongeveer.";
        CHECK(codebook_says(judged.judge()) == "+.~0");
        REQUIRE(judged.notes.size() == 1);
        CHECK(judged.notes.front().message.starts_with("1 unit of the sheet left out: "));
    }
    SUBCASE("for there is no such text")
    {
        Judged judged("hulp", "++00", "b.txt");
        for (CodingUnit& unit : judged.sheets.front().sheet.units)
            unit.words = "Een heel ander verhaal " + unit.id + ", dat hier niet staat.";
        CHECK(codebook_says(judged.judge()) == "....");
        REQUIRE(judged.notes.size() == 1);
        CHECK(judged.notes.front().location == "b.txt");
        CHECK(PlacedUnits(judged.sheets.front().sheet.units, judged.corpus.corpus, judged.notes).are_elsewhere());
    }
}

TEST_CASE("a unit is judged where it stands now, and that it moved is said")
{
    Judged judged("hulp", "++00");
    for (CodingUnit& unit : judged.sheets.front().sheet.units) {
        unit.start += 7;
        unit.end += 7;
    }
    CHECK(codebook_says(judged.judge()) == "+-~0");
    REQUIRE(judged.notes.size() == 1);
    CHECK(judged.notes.front().message.starts_with("4 units of the sheet found elsewhere"));
}

TEST_CASE("white space that a spreadsheet changed does not matter")
{
    Judged judged("hulp", "++00");
    judged.sheets.front().sheet.units[1].words = " Er  kwam\ngeen hulp. ";
    CHECK(codebook_says(judged.judge()) == "+-~0");
}

TEST_CASE("a codebook without the codes of the sheet is the wrong one")
{
    Judged judged("regen", "000+");
    CHECK_THROWS_AS(judged.judge(), Error);
}

TEST_CASE("each rule has its evidence, by the nearest code that was judged")
{
    Judged judged("hulp", "+00.");
    const JoinedCodings codings = judged.judge();
    const std::vector<RuleEvidence> rules = weigh_rules(codings, 1, {}, rules_of(judged.corpus.codebook), judged.hits);
    REQUIRE(rules.size() == 3);
    CHECK(rules[0].hits == 3); // hulp
    CHECK(rules[0].right == 1);
    CHECK(rules[0].wrong == 2);
    CHECK(rules[0].right_polarity == 1);
    CHECK(rules[1].hits == 1); // steun
    CHECK(rules[1].right == 0);
    CHECK(rules[2].hits == 1); // vroegen om hulp, judged as hulp
    CHECK(rules[2].right == 1);
    CHECK(*rules[0].share.value == doctest::Approx(1.0 / 3));
    CHECK(rules[0].share.low);
}
