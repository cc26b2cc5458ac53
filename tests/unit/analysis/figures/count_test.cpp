#include "analysis/figures/count.hpp"

#include "support/coded.hpp"

#include <doctest/doctest.h>

using namespace draad;

namespace {

std::vector<AnalysedDocument> meeting()
{
    AnalysedDocument first = test::document("a.txt", {"Ik vertrouw hem.", "Ik vertrouw hem niet.", "Mooi weer."});
    test::say(first, 0, "Els", "ouder");
    test::say(first, 1, "Wim", "wethouder");
    test::say(first, 2, "Els", "ouder");
    AnalysedDocument second = test::document("b.txt", {"Ik vertrouw en vertrouw."});
    test::say(second, 0, "Els", "ouder");
    return {first, second};
}

const std::string trust = "codes: {trust: [vertrouwen]}";

}

TEST_CASE("a code's figures are of its hits, passages, speakers and documents")
{
    const test::CodedCorpus coded(meeting(), trust);
    const std::vector<GroupCount> groups = count(coded.coding, coded.codebook, coded.corpus, coded.request, "");
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].words == 13);
    const CodeCount& figures = groups[0].codes[0];
    CHECK(figures.hits == 4);
    CHECK(figures.negated == 1);
    CHECK(figures.passages == 3);
    CHECK(figures.speakers == 3);
    CHECK(figures.documents == 2);
    CHECK(figures.per_thousand == doctest::Approx(4000.0 / 13));
}

TEST_CASE("groups without hits are there, too, and a nameless group comes last")
{
    std::vector<AnalysedDocument> documents = meeting();
    documents.push_back(test::document("c.txt", {"Niemand zegt iets."}));
    const test::CodedCorpus coded(documents, trust);
    const std::vector<GroupCount> groups = count(coded.coding, coded.codebook, coded.corpus, coded.request, "role");
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].group == "ouder");
    CHECK(groups[0].codes[0].hits == 3);
    CHECK(groups[1].group == "wethouder");
    CHECK(groups[2].group.empty());
    CHECK(groups[2].codes[0].hits == 0);
    CHECK(groups[2].words == 3);
}

TEST_CASE("a speaker of many passages is one of a document, and another in the next")
{
    std::vector<AnalysedDocument> documents = meeting();
    for (AnalysedDocument document : meeting()) {
        document.card.name = "again-" + document.card.name;
        const std::vector<AnalysedPassage> once = document.passages;
        document.passages.insert(document.passages.end(), once.begin(), once.end());
        documents.push_back(document);
    }
    const test::CodedCorpus coded(documents, trust);
    const std::vector<GroupCount> groups = count(coded.coding, coded.codebook, coded.corpus, coded.request, "");
    CHECK(groups[0].codes[0].speakers == 6);
    CHECK(groups[0].codes[0].passages == 9);
}

TEST_CASE("a parent counts what its children find once")
{
    const test::CodedCorpus coded(
        {test::document("a.txt", {"Zij beslissen zelf.", "Zelf beslissen, zelf kiezen."})},
        "codes: {say: {find: [zelf beslissen], codes: {self: [zelf], choose: [zelf kiezen]}}}");
    const std::vector<GroupCount> groups = count(coded.coding, coded.codebook, coded.corpus, coded.request, "");
    const std::vector<CodeCount>& codes = groups[0].codes;
    CHECK(codes[0].hits == 3); // zelf; zelf beslissen, which holds a zelf; zelf kiezen, which holds another
    CHECK(codes[0].passages == 2);
    CHECK(codes[1].hits == 3);
    CHECK(codes[2].hits == 1);
}

TEST_CASE("filters narrow hits and the words they are counted against alike")
{
    test::CodedCorpus coded(meeting(), trust);
    coded.request.passages.roles = {"OUDER"};
    coded.code();
    const std::vector<GroupCount> groups = count(coded.coding, coded.codebook, coded.corpus, coded.request, "");
    CHECK(groups[0].words == 9);
    CHECK(groups[0].codes[0].hits == 3);
}

TEST_CASE("hits that stand on the word of people are counted")
{
    test::CodedCorpus coded(meeting(), trust);
    auto corrected = std::make_shared<CorrectedHits>();
    const std::string* anna = &*corrected->coders.insert("Anna").first;
    for (const CodedPassage& passage : coded.coding.passages)
        corrected->passages[passage.id] = passage.hits;
    corrected->passages[{0, 1}].front().coders = anna;
    coded.request.corrected = corrected;
    coded.code();
    const CodeCount figures =
        count(coded.coding, coded.codebook, coded.corpus, coded.request, "").front().codes.front();
    CHECK(figures.hits == 4);
    CHECK(figures.by_people == 1);
}
