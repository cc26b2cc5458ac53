#include "codings/corrections/correction.hpp"

#include "support/coded.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

using namespace draad;

namespace {

constexpr auto themes =
    "codes: {vertrouwen: {find: [vertrouwen], codes: {beloven: [belofte]}}, zeggenschap: [meebeslissen]}";

const std::vector<std::string> sentences = {"Ik vertrouw haar.", "Hij deed een belofte.", "Wij werden niet gehoord.",
                                            "Ik heb geen vertrouwen meer."};

std::string whole_text()
{
    std::string text;
    for (const std::string& sentence : sentences)
        text += (text.empty() ? "" : " ") + sentence;
    return text;
}

/// What someone says of a code in a sentence.
struct Said {
    std::size_t sentence;
    std::string code;
    std::string coder;
    Verdict verdict;
    bool tells_polarity = true;
};

CodingSheet sheet_of(const std::vector<Said>& said)
{
    CodingSheet sheet;
    std::size_t start = 0;
    for (const std::string& sentence : sentences) {
        sheet.units.push_back(
            {.id = sentence, .document = "a.txt", .start = start, .end = start + sentence.size(), .words = sentence});
        start += sentence.size() + 1;
    }
    for (const Said& one : said)
        sheet.judgements.push_back({.unit = one.sentence,
                                    .code = one.code,
                                    .coder = one.coder,
                                    .verdict = one.verdict,
                                    .comment = {},
                                    .tells_polarity = one.tells_polarity});
    return sheet;
}

std::string sign_of(Polarity polarity)
{
    return polarity == Polarity::affirmed ? "+" : polarity == Polarity::negated ? "-" : "?";
}

struct Corrected {
    std::vector<std::string> hits;
    CorrectionReport report;
};

/// The hits after what people said was taken in: sentence, code, polarity, coders.
Corrected correct(const std::vector<CodingSheet>& sheets, unsigned jobs = 1)
{
    test::CodedCorpus coded({test::document("a.txt", {whole_text()})}, themes);
    const Correction correction = correct_hits(sheets, coded.corpus, coded.codebook, test::lexicon(), coded.request);
    coded.request.corrected = correction.hits;
    coded.request.jobs = jobs;
    coded.code();
    Corrected corrected{.hits = {}, .report = correction.report};
    for (const CodedPassage& passage : coded.coding.passages)
        for (const Hit& hit : passage.hits) {
            std::size_t sentence = 0;
            while (passage.passage.words.sentences[sentence].end <= hit.span().begin)
                ++sentence;
            corrected.hits.push_back(std::to_string(sentence) + " " + coded.codebook.codes[hit.code].path + " " +
                                     sign_of(hit.polarity) + (hit.coders ? " " + *hit.coders : "") +
                                     (hit.rule == no_rule ? " added" : ""));
        }
    return corrected;
}

using Lines = std::vector<std::string>;

}

TEST_CASE("what people say stands before what the rules find")
{
    using enum Verdict;
    struct Row {
        const char* what;
        std::vector<Said> said;
        Lines hits;
    };
    const Row rows[] = {
        {"nobody says anything", {}, {"0 vertrouwen +", "1 vertrouwen.beloven +", "3 vertrouwen -"}},
        {"a hit is confirmed",
         {{0, "vertrouwen", "anna", affirmed}},
         {"0 vertrouwen + anna", "1 vertrouwen.beloven +", "3 vertrouwen -"}},
        {"a hit is rejected", {{0, "vertrouwen", "anna", absent}}, {"1 vertrouwen.beloven +", "3 vertrouwen -"}},
        {"a hit of a code below is rejected with the code",
         {{1, "vertrouwen", "anna", absent}},
         {"0 vertrouwen +", "3 vertrouwen -"}},
        {"a hit of a code below confirms the code",
         {{1, "vertrouwen", "anna", affirmed}},
         {"0 vertrouwen +", "1 vertrouwen.beloven + anna", "3 vertrouwen -"}},
        {"what no rule finds is added",
         {{2, "zeggenschap", "anna", negated}},
         {"0 vertrouwen +", "1 vertrouwen.beloven +", "2 zeggenschap - anna added", "3 vertrouwen -"}},
        {"a code and one below it are added once",
         {{2, "vertrouwen", "anna", affirmed}, {2, "vertrouwen.beloven", "anna", affirmed}},
         {"0 vertrouwen +", "1 vertrouwen.beloven +", "2 vertrouwen.beloven + anna added", "3 vertrouwen -"}},
        {"the polarity is corrected",
         {{3, "vertrouwen", "anna", affirmed}},
         {"0 vertrouwen +", "1 vertrouwen.beloven +", "3 vertrouwen + anna"}},
        {"a coding that tells no polarity leaves that of the rule",
         {{3, "vertrouwen", "anna", affirmed, false}},
         {"0 vertrouwen +", "1 vertrouwen.beloven +", "3 vertrouwen - anna"}},
        {"the code below is rejected, the code itself applies",
         {{1, "vertrouwen", "anna", affirmed}, {1, "vertrouwen.beloven", "anna", absent}},
         {"0 vertrouwen +", "1 vertrouwen + anna added", "3 vertrouwen -"}},
        {"most coders decide",
         {{0, "vertrouwen", "anna", absent}, {0, "vertrouwen", "ben", absent}, {0, "vertrouwen", "cas", affirmed}},
         {"1 vertrouwen.beloven +", "3 vertrouwen -"}},
        {"most coders decide the polarity, too",
         {{0, "vertrouwen", "anna", negated}, {0, "vertrouwen", "ben", negated}, {0, "vertrouwen", "cas", affirmed}},
         {"0 vertrouwen - anna, ben, cas", "1 vertrouwen.beloven +", "3 vertrouwen -"}},
        {"a tie leaves what the rules find",
         {{0, "vertrouwen", "anna", absent}, {0, "vertrouwen", "ben", affirmed}},
         {"0 vertrouwen +", "1 vertrouwen.beloven +", "3 vertrouwen -"}},
        {"who could not tell does not count",
         {{0, "vertrouwen", "anna", absent}, {0, "vertrouwen", "ben", unsure}},
         {"1 vertrouwen.beloven +", "3 vertrouwen -"}},
        {"the last of what one coder says counts",
         {{0, "vertrouwen", "anna", absent}, {0, "vertrouwen", "anna", affirmed}},
         {"0 vertrouwen + anna", "1 vertrouwen.beloven +", "3 vertrouwen -"}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        CHECK(correct({sheet_of(row.said)}).hits == row.hits);
    }
}

TEST_CASE("coders of several sheets are taken together")
{
    const CodingSheet anna = sheet_of({{0, "vertrouwen", "anna", Verdict::absent}});
    const CodingSheet ben = sheet_of({{0, "vertrouwen", "ben", Verdict::affirmed}});
    const Corrected corrected = correct({anna, ben});
    REQUIRE(corrected.report.differences.size() == 1);
    CHECK(corrected.report.differences.front().kind == Difference::Kind::tie);
    CHECK(corrected.report.differences.front().coders == "anna, ben");
    CHECK(corrected.report.places == 1);
}

TEST_CASE("of one coder who says two things the last counts, which is told")
{
    const CodingSheet first = sheet_of({{0, "vertrouwen", "anna", Verdict::absent},
                                        {1, "vertrouwen", "anna", Verdict::absent},
                                        {3, "vertrouwen", "anna", Verdict::negated}});
    const CodingSheet second = sheet_of({{0, "vertrouwen", "anna", Verdict::affirmed},
                                         {1, "vertrouwen", "anna", Verdict::absent},
                                         {3, "vertrouwen", "anna", Verdict::affirmed, false}});
    const CorrectionReport report = correct({first, second}).report;
    CHECK(report.judgements == 3); // said twice, meant once
    REQUIRE(report.contradictions.size() == 1);
    CHECK(report.contradictions.front().unit.words == sentences[0]);
    CHECK(report.contradictions.front().coder == "anna");
    CHECK(report.contradictions.front().earlier == Verdict::absent);
    CHECK(report.contradictions.front().last == Verdict::affirmed);
    const CodingSheet other = sheet_of({{0, "vertrouwen", "ben", Verdict::affirmed}});
    CHECK(correct({first, other}).report.contradictions.empty());
}

TEST_CASE("a place of codes that the codebook has not is none where judgements were taken in")
{
    const CorrectionReport report = correct({sheet_of({{0, "veiligheid", "anna", Verdict::affirmed},
                                                       {1, "veiligheid", "anna", Verdict::absent},
                                                       {1, "vertrouwen", "anna", Verdict::absent}})})
                                        .report;
    CHECK(report.judgements == 1);
    CHECK(report.places == 1);
}

TEST_CASE("the smaller of two places decides")
{
    CodingSheet sheet = sheet_of({{0, "vertrouwen", "anna", Verdict::affirmed}});
    sheet.units.push_back({.id = "alles", .document = "a.txt", .start = 0, .end = 200, .words = whole_text()});
    sheet.judgements.push_back({.unit = 4, .code = "vertrouwen", .coder = "anna", .verdict = Verdict::absent});
    CHECK(correct({sheet}).hits == Lines{"0 vertrouwen + anna added"});
}

TEST_CASE("a hit belongs to a place of which it is but a part, and to no other")
{
    CodingSheet sheet;
    sheet.units.push_back({.id = "1", .document = "a.txt", .start = 3, .end = 16, .words = "vertrouw haar"});
    sheet.units.push_back({.id = "2", .document = "a.txt", .start = 18, .end = 26, .words = "Hij deed"});
    sheet.judgements.push_back({.unit = 0, .code = "vertrouwen", .coder = "anna", .verdict = Verdict::absent});
    sheet.judgements.push_back({.unit = 1, .code = "vertrouwen", .coder = "anna", .verdict = Verdict::affirmed});
    const Corrected corrected = correct({sheet});
    CHECK(corrected.report.rejected == 1);
    CHECK(corrected.report.added == 1);
}

namespace {

/// What a person marked in a document of two paragraphs.
Corrected correct_marked(std::size_t start, const std::string& words, const std::string& code, Verdict verdict,
                         bool is_marked = true)
{
    test::CodedCorpus coded({test::document("a.txt", {"Ik vertrouw haar. Hij deed niets.", "Wij zwegen. Ik ging."})},
                            themes);
    CodingSheet sheet;
    sheet.units.push_back(
        {.id = "1", .document = "a.txt", .start = start, .end = 55, .words = words, .is_marked = is_marked});
    sheet.judgements.push_back({.unit = 0, .code = code, .coder = "anna", .verdict = verdict});
    const Correction correction =
        correct_hits(std::vector{sheet}, coded.corpus, coded.codebook, test::lexicon(), coded.request);
    coded.request.corrected = correction.hits;
    coded.code();
    Corrected corrected{.hits = {}, .report = correction.report};
    for (const CodedPassage& passage : coded.coding.passages)
        for (const Hit& hit : passage.hits)
            corrected.hits.push_back(coded.codebook.codes[hit.code].path + " " + sign_of(hit.polarity) + " " +
                                     text_of(passage.passage, hit.span()));
    return corrected;
}

}

TEST_CASE("a stretch that a person marked over several passages is a hit in each of them")
{
    const std::string words = "Hij deed niets.\nWij zwegen.";
    const Corrected marked = correct_marked(18, words, "zeggenschap", Verdict::negated);
    CHECK(marked.hits == Lines{"vertrouwen + vertrouw", "zeggenschap - Hij deed niets", "zeggenschap - Wij zwegen"});
    CHECK(marked.report.added == 2);
    CHECK(marked.report.spread == 1);
    const Corrected drawn = correct_marked(18, words, "zeggenschap", Verdict::negated, false);
    CHECK(drawn.hits == Lines{"vertrouwen + vertrouw", "zeggenschap - Hij deed niets"});
    CHECK(drawn.report.spread == 0);
}

TEST_CASE("what is said of a document as a whole holds for the hits in it and adds none")
{
    struct Row {
        const char* code;
        Verdict verdict;
        Lines hits;
    };
    const Row rows[] = {{"vertrouwen", Verdict::affirmed, {"vertrouwen + vertrouw"}},
                        {"vertrouwen", Verdict::negated, {"vertrouwen - vertrouw"}},
                        {"vertrouwen", Verdict::absent, {}},
                        {"zeggenschap", Verdict::affirmed, {"vertrouwen + vertrouw"}}};
    for (const Row& row : rows) {
        CAPTURE(row.code);
        const Corrected corrected = correct_marked(0, "", row.code, row.verdict);
        CHECK(corrected.hits == row.hits);
        CHECK(corrected.report.of_documents == 1);
        CHECK(corrected.report.added == 0);
        CHECK(corrected.report.unplaced.empty());
    }
    const CorrectionReport without_hit = correct_marked(0, "", "zeggenschap", Verdict::affirmed).report;
    REQUIRE(without_hit.differences.size() == 1);
    CHECK(without_hit.differences.front().kind == Difference::Kind::added);
}

TEST_CASE("the report counts what became of judgements")
{
    CodingSheet sheet = sheet_of({{0, "vertrouwen", "anna", Verdict::affirmed},
                                  {1, "vertrouwen.beloven", "anna", Verdict::absent},
                                  {2, "zeggenschap", "anna", Verdict::negated},
                                  {2, "vertrouwen", "anna", Verdict::unsure},
                                  {3, "vertrouwen", "anna", Verdict::unclear},
                                  {3, "veiligheid", "anna", Verdict::affirmed}});
    sheet.units.push_back({.id = "x", .document = "a.txt", .start = 9, .end = 20, .words = "Dit staat er nergens."});
    sheet.judgements.push_back({.unit = 4, .code = "vertrouwen", .coder = "anna", .verdict = Verdict::affirmed});
    const CorrectionReport report = correct({sheet}).report;
    CHECK(report.judgements == 4);
    CHECK(report.unsure == 1);
    CHECK(report.places == 4);
    CHECK(report.confirmed == 1);
    CHECK(report.rejected == 1);
    CHECK(report.added == 1);
    CHECK(report.repolarised == 1);
    CHECK(report.verdicts == 4);
    CHECK(report.agreed == 1);
    CHECK(report.unknown_codes == std::map<std::string, std::size_t>{{"veiligheid", 1}});
    REQUIRE(report.unplaced.size() == 1);
    CHECK(report.unplaced.front().unit.words == "Dit staat er nergens.");
    REQUIRE(report.differences.size() == 3);
    CHECK(report.differences[0].kind == Difference::Kind::rejected);
    CHECK(report.differences[1].kind == Difference::Kind::added);
    CHECK(report.differences[2].kind == Difference::Kind::polarity);
}

TEST_CASE("any number of threads gives the same")
{
    const std::vector<CodingSheet> sheets = {
        sheet_of({{0, "vertrouwen", "anna", Verdict::absent}, {2, "zeggenschap", "anna", Verdict::negated}})};
    CHECK(correct(sheets, 4).hits == correct(sheets, 1).hits);
}
