#include "analysis/quotes/rated_stretch.hpp"

#include "support/coded.hpp"

#include <doctest/doctest.h>

using namespace draad;

TEST_CASE("where more is said of a theme around a passage is seen, in its document and in the paragraphs beside it")
{
    const std::vector<std::string> much(8, "Wij vertrouwen hem.");
    std::vector<std::string> little(8, "Het regende de hele dag.");
    little[0] = little[6] = "Wij vertrouwen hem.";
    const test::CodedCorpus coded({test::document("a.txt", much), test::document("b.txt", little)},
                                  "codes: {trust: [vertrouwen], rain: [regenen]}");
    const std::size_t trust[] = {0};
    const std::vector<ThemeAround> around = theme_around(coded.coding, coded.corpus, trust);
    REQUIRE(around.size() == 16);
    CHECK(around[0].nearby == 3);
    CHECK(around[3].nearby == 5);
    CHECK(around[8].nearby == 1);
    CHECK(around[9].nearby == 1);
    CHECK(around[11].nearby == 0);
    CHECK(around[0].rate == doctest::Approx(16));
    CHECK(around[8].rate == doctest::Approx(4));
}

TEST_CASE("who says a stretch is seen: a speaker, someone quoted, someone who asks, or nobody")
{
    AnalysedDocument document =
        test::document("a.txt", {"Wij vertrouwen hem.", "Vertrouwen wij hem?", "Wij vertrouwen niemand."});
    test::say(document, 0, "Els");
    test::say(document, 1, "Interviewer");
    const test::CodedCorpus coded({document}, "codes: {trust: [vertrouwen]}");
    const auto traits_in = [&](std::size_t passage) {
        const CodedPassage& found = coded.coding.passages[passage];
        const Stretch stretch{.range = {0, found.passage.text.size()}, .hits = {&found.hits[0]}};
        return traits_of(found.passage, stretch, coded.corpus.documents()[0].card, coded.codebook, {});
    };
    CHECK(traits_in(0).is_named);
    CHECK_FALSE(traits_in(0).is_asking);
    CHECK(traits_in(1).is_asking);
    CHECK_FALSE(traits_in(2).is_spoken);
}

TEST_CASE("who speaks by office is known by a title before the name or as the role")
{
    const auto is_of_office = [](const std::string& name) {
        AnalysedDocument document = test::document("a.txt", {"Wij vertrouwen hem."});
        test::say(document, 0, name);
        const test::CodedCorpus coded({document}, "codes: {trust: [vertrouwen]}");
        const CodedPassage& found = coded.coding.passages[0];
        const Stretch stretch{.range = {0, found.passage.text.size()}, .hits = {&found.hits[0]}};
        return traits_of(found.passage, stretch, coded.corpus.documents()[0].card, coded.codebook, {}).is_of_office;
    };
    CHECK(is_of_office("Minister Els Blom"));
    CHECK(is_of_office("De wethouder"));
    CHECK(is_of_office("De voorzitter"));
    CHECK_FALSE(is_of_office("Voorzitter cliëntenraad"));
    CHECK_FALSE(is_of_office("Els Blom"));
    CHECK_FALSE(is_of_office("Mevrouw Blom"));
}
