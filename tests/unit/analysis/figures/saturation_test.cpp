#include "analysis/figures/saturation.hpp"

#include "support/coded.hpp"

#include <string>
#include <vector>

using namespace draad;

namespace {

constexpr auto themes =
    "codes: {vertrouwen: [vertrouwen, {rule: bouwen op}], veilig: {codes: {slot: [slot, sleutel]}}}";

std::vector<SaturationRow> measure(const std::vector<std::string>& texts, std::vector<std::uint32_t> order = {})
{
    std::vector<AnalysedDocument> documents;
    for (std::size_t i = 0; i < texts.size(); ++i)
        documents.push_back(test::document("d" + std::to_string(i) + ".txt", {texts[i]}));
    test::CodedCorpus coded(std::move(documents), themes);
    CodingSession session(coded.corpus, coded.codebook, test::lexicon(), coded.request);
    if (order.empty())
        order = documents_in_order(coded.corpus, coded.request.passages, "document");
    return measure_saturation(session, order);
}

}

TEST_CASE("each document adds the codes, rules and ways of saying that none before it has")
{
    const std::vector<SaturationRow> rows =
        measure({"Ik heb vertrouwen in haar.", "Wij bouwen op haar en vertrouwen haar.", "Het slot zat vast."});
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].new_codes == std::vector<std::size_t>{0});
    CHECK(rows[0].new_rules == 1);
    CHECK(rows[1].hits == 2);
    CHECK(rows[1].new_codes.empty());
    CHECK(rows[1].new_rules == 1);
    CHECK(rows[2].codes == 3); // with the one above it
    CHECK(rows[2].rules == 3);
}

TEST_CASE("forms of one word are one way of saying")
{
    const std::vector<SaturationRow> rows =
        measure({"De sleutel lag er.", "De sleutels lagen er.", "Het slot zat vast."});
    CHECK(rows[1].new_ways == 0);
    CHECK(rows[2].new_ways == 1);
    CHECK(rows[2].ways == 2);
}

TEST_CASE("documents are taken in the order given")
{
    const std::vector<SaturationRow> rows = measure({"Het slot zat vast.", "Ik vertrouw haar."}, {1, 0});
    CHECK(rows[0].document == 1);
    CHECK(rows[0].new_codes == std::vector<std::size_t>{0});
}

TEST_CASE("the new codes of two documents are held against those of the first four")
{
    const std::string nothing = "De bus reed langs.";
    const std::vector<SaturationRow> rows =
        measure({"Ik vertrouw haar.", nothing, nothing, nothing, nothing, "Het slot zat vast.", nothing, nothing});
    CHECK(!rows[4].new_percent);
    CHECK(rows[5].new_percent == 200.0); // two codes beside the one
    CHECK(rows[6].new_percent == 200.0);
    CHECK(rows[7].new_percent == 0.0);
    CHECK(!measure(std::vector<std::string>(6, nothing))[5].new_percent);
}

TEST_CASE("numbers in names and fields count by their value")
{
    std::vector<AnalysedDocument> documents;
    for (const std::string name : {"interview 10.txt", "interview 2.txt", "interview 02b.txt", "Anna.txt"})
        documents.push_back(test::document(name, {"Tekst."}));
    const test::CodedCorpus coded(std::move(documents), themes);
    std::vector<std::string> names;
    for (const std::uint32_t i : documents_in_order(coded.corpus, {}, "document"))
        names.push_back(coded.corpus.documents()[i].card.name);
    CHECK(names == std::vector<std::string>{"Anna.txt", "interview 2.txt", "interview 02b.txt", "interview 10.txt"});
}
