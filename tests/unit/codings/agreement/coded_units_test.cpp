#include "codings/agreement/coded_units.hpp"
#include "corpus/file_corpus.hpp"
#include "support/documents.hpp"

#include <doctest/doctest.h>

#include <fmt/format.h>

#include <string>
#include <vector>

using namespace draad;

namespace {

/// "Wij vroegen om hulp." stands at 0 to 20, "Er kwam geen hulp." at 21 to 39, the last at 41 to 65.
FileCorpus corpus()
{
    return FileCorpus(
        {test::document("map/a.txt", {"Wij vroegen om hulp. Er kwam geen hulp.", "Het regende de hele dag."}),
         test::document("map/b.txt", {"Niemand las dit verslag."})});
}

struct Stretch {
    std::size_t start, end;
    std::string code, coder;
    std::string document = "a.txt";
};

CodingSheet codings_of(const std::vector<Stretch>& stretches)
{
    CodingSheet sheet{.units = {}, .codes = {"hulp", "weer"}, .judgements = {}};
    for (const Stretch& one : stretches) {
        sheet.judgements.push_back({.unit = sheet.units.size(), .code = one.code, .coder = one.coder});
        sheet.judgements.back().verdict = Verdict::affirmed;
        sheet.units.push_back({.id = fmt::format("{}-{}-{}", one.document, one.start, one.end),
                               .document = one.document,
                               .start = one.start,
                               .end = one.end});
    }
    return sheet;
}

/// What a coder says of a code, a sign a unit: + applies, 0 does not, a point not judged.
std::string signs_of(const CodingSheet& sheet, const std::string& code, const std::string& coder)
{
    std::string signs(sheet.units.size(), '.');
    for (const Judgement& judgement : sheet.judgements)
        if (judgement.code == code && judgement.coder == coder)
            signs[judgement.unit] = judgement.verdict == Verdict::affirmed ? '+' : '0';
    return signs;
}

}

TEST_CASE("units are those of the texts in which anything is coded, and what is not coded is absent")
{
    std::vector<Problem> notes;
    const FileCorpus texts = corpus();
    const CodingSheet codings = codings_of({{0, 20, "hulp", "anna"}, {41, 65, "weer", "bram"}});
    REQUIRE(lists_codings(codings));
    const CodingSheet sheet = judge_units(codings, texts, Unit::sentence, notes);
    REQUIRE(sheet.units.size() == 3); // none of the text that nobody coded
    CHECK(sheet.units[1].words == "Er kwam geen hulp.");
    CHECK(signs_of(sheet, "hulp", "anna") == "+00");
    CHECK(signs_of(sheet, "weer", "anna") == "000");
    CHECK(signs_of(sheet, "weer", "bram") == "00+");
    CHECK(notes.empty());
    CHECK_FALSE(lists_codings(sheet));
}

TEST_CASE(
    "a table of codings stays a list where it tells that a code applies as lacking, and is none where it denies one")
{
    CodingSheet codings = codings_of({{0, 20, "hulp", "anna"}, {41, 65, "weer", "bram"}});
    for (const Verdict verdict : {Verdict::negated, Verdict::unclear}) {
        codings.judgements.front().verdict = verdict;
        CHECK(lists_codings(codings));
    }
    codings.judgements.front().verdict = Verdict::absent;
    CHECK_FALSE(lists_codings(codings));
}

TEST_CASE("a unit has a code where half of it is coded, or half of what is coded lies in it")
{
    struct Row {
        const char* what;
        std::size_t start, end;
        const char* expected;
    };
    const Row rows[] = {
        {"two words", 4, 14, "+00"},
        {"two sentences", 0, 39, "++0"},
        {"all of it", 0, 65, "+++"},
        {"a sentence and a letter of the next", 0, 22, "+00"},
        {"the mark of one sentence and the next", 19, 39, "0+0"},
        {"half of either", 10, 30, "++0"},
    };
    const FileCorpus texts = corpus();
    for (const Row& row : rows) {
        CAPTURE(row.what);
        std::vector<Problem> notes;
        const CodingSheet sheet =
            judge_units(codings_of({{row.start, row.end, "hulp", "anna"}}), texts, Unit::sentence, notes);
        CHECK(signs_of(sheet, "hulp", "anna") == row.expected);
    }
}

TEST_CASE("codings without a text or outside its body are told")
{
    std::vector<Problem> notes;
    const FileCorpus texts = corpus();
    const CodingSheet sheet = judge_units(
        codings_of({{0, 20, "hulp", "anna"}, {0, 9, "hulp", "anna", "elders.txt"}, {300, 310, "hulp", "bram"}}), texts,
        Unit::passage, notes);
    CHECK(sheet.units.size() == 2);
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].location == "elders.txt");
    CHECK(notes[1].location == "a.txt");
}
