#include "analysis/overview.hpp"

#include "support/coded.hpp"

#include <doctest/doctest.h>

using namespace draad;

TEST_CASE("speakers are told apart by their document, those with most hits first")
{
    AnalysedDocument first = test::document("a.txt", {"Ik vertrouw hem."});
    test::say(first, 0, "Deelnemer 1", "ouder");
    AnalysedDocument second = test::document("b.txt", {"Ik vertrouw hem, en vertrouw haar."});
    test::say(second, 0, "Deelnemer 1");
    const test::CodedCorpus coded({first, second}, "codes: {trust: [vertrouwen]}");
    const Overview overview = take_overview(coded.coding, coded.codebook, coded.corpus, coded.request, {});
    REQUIRE(overview.speakers.size() == 2);
    CHECK(overview.speakers[0].document == "b.txt");
    CHECK(overview.speakers[0].figures.codes[0].hits == 2);
    CHECK(overview.speakers[1].role == "ouder");
    CHECK(overview.total.codes[0].hits == 3);
    CHECK(overview.hits.size() == 3);
    CHECK(overview.quotes.size() == 1);
}

TEST_CASE("documents are shown by their title or file, and by more where they share it")
{
    AnalysedDocument first = test::document("a.txt", {"Een."});
    AnalysedDocument second = test::document("b.txt", {"Twee."});
    AnalysedDocument third = test::document("c.txt", {"Drie."});
    AnalysedDocument fourth = test::document("d.txt", {"Vier."});
    first.card.title = second.card.title = "Gesprek";
    third.card.title = "Verhaal";
    const AnalysedDocument fifth = test::document("map/e.txt", {"Vijf."});
    const AnalysedDocument sixth = test::document("map/f.txt", {"Zes."});
    const AnalysedDocument seventh = test::document("map2/f.txt", {"Zeven."});
    const FileCorpus corpus({first, second, third, fourth, fifth, sixth, seventh});
    CHECK(shown_titles(corpus) == std::vector<std::string>{"Gesprek (a.txt)", "Gesprek (b.txt)", "Verhaal", "d.txt",
                                                           "e.txt", "map/f.txt", "map2/f.txt"});
}
