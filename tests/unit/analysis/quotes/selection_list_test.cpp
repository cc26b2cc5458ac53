#include "analysis/quotes/selection_list.hpp"

#include "error.hpp"
#include "support/coded.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace draad;

namespace {

const std::string trust = "codes: {trust: [vertrouwen], fear: [bang]}";

test::CodedCorpus three_quotes()
{
    return {{test::document("map/a.txt", {"Ik vertrouw hem. Wij vertrouwen haar, maar bang zijn we ook.",
                                          "Mijn moeder huilde, maar ik vertrouwde niemand meer aan die deur."})},
            trust};
}

std::vector<Quote> quotes(const test::CodedCorpus& coded, const QuoteRequest& request, std::size_t code = 0)
{
    return select_quotes(coded.coding, coded.codebook, coded.corpus, coded.request.codes, request)[code].quotes;
}

}

TEST_CASE("a kept quote is there always, first, and as it was kept")
{
    const test::CodedCorpus coded = three_quotes();
    const Quote plain = quotes(coded, {})[0];
    REQUIRE(plain.text == "Ik vertrouw hem.");
    const std::vector<Quote> chosen = quotes(coded, {.most = 2, .decisions = {{.id = plain.id, .is_kept = true}}});
    REQUIRE(chosen.size() == 2);
    CHECK(chosen[0].id == plain.id);
    CHECK(chosen[0].is_kept);
    CHECK(select_quotes(coded.coding, coded.codebook, coded.corpus, coded.request.codes,
                        {.decisions = {{.id = plain.id, .is_kept = true}}})[0]
              .available == 3);
    CHECK_FALSE(chosen[1].is_kept);
    CHECK(quotes(coded, {.decisions = {{.id = quotes(coded, {})[2].id, .is_kept = true}}})[0].text.starts_with("Mijn"));
}

TEST_CASE("a rejected quote is never there, nor one that holds it")
{
    const test::CodedCorpus coded = three_quotes();
    const std::string id = quotes(coded, {})[2].id;
    const QuoteRequest request{.most = 3, .decisions = {{.id = id, .is_kept = false}}};
    for (const Quote& quote : quotes(coded, request))
        CHECK(quote.text.find("Mijn moeder") == std::string::npos);
    CHECK(quotes(coded, {.decisions = request.decisions}).size() == 2);
}

TEST_CASE("a decision for one code leaves the others alone")
{
    const test::CodedCorpus coded = three_quotes();
    const std::string id = quotes(coded, {})[1].id;
    const QuoteRequest request{.decisions = {{.id = id, .is_kept = false, .code = "trust"}}};
    CHECK(quotes(coded, request, 0).size() == 2);
    CHECK(quotes(coded, request, 1).size() == 1);
}

TEST_CASE("a list is read as it was written")
{
    const std::vector<QuoteDecision> decisions = {{.id = "q-7f3a9c-1042-58", .is_kept = true, .code = {}},
                                                  {.id = "q-7f3a9c-9-8", .is_kept = false, .code = "trust.fear"}};
    CHECK(read_selection_list("s.txt", write_selection_list(decisions)) == decisions);
    CHECK(read_selection_list("s.txt", "").empty());
}

TEST_CASE("remarks, empty lines and line ends of Windows are allowed in a list")
{
    const std::string heading = write_selection_list({});
    const auto read = read_selection_list("s.txt", heading + "\r\n# mooi\nkeep q-7f3a9c-1042-58 # van Els\r\n");
    REQUIRE(read.size() == 1);
    CHECK(read[0].id == "q-7f3a9c-1042-58");
    CHECK(read[0].code.empty());
}

TEST_CASE("what is no list is refused, with the line")
{
    const std::string heading = write_selection_list({});
    CHECK_THROWS_WITH_AS(read_selection_list("s.txt", "Beste Els,\n"), doctest::Contains("s.txt: "), Error);
    CHECK_THROWS_WITH_AS(read_selection_list("s.txt", heading + "hou q-7f3a9c-1042-58\n"), doctest::Contains("s.txt:2"),
                         Error);
    CHECK_THROWS_AS(read_selection_list("s.txt", heading + "keep mij\n"), Error);
    CHECK_THROWS_AS(decisions_of(std::vector<std::string>{"gesprek.txt"}, {}, {}), Error);
}

TEST_CASE("of two decisions about a quote the later holds")
{
    std::vector<QuoteDecision> decisions = {{.id = "q-7f3a9c-1-5", .is_kept = true, .code = "trust"}};
    add_decisions(decisions, std::vector<QuoteDecision>{{.id = "q-7f3a9c-1-5", .is_kept = false, .code = {}}});
    REQUIRE(decisions.size() == 1);
    CHECK_FALSE(decisions[0].is_kept);
}
