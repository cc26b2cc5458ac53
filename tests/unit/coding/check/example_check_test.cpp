#include "coding/check/example_check.hpp"

#include "support/coded.hpp"

using namespace draad;

TEST_CASE("a code that only some say keeps so for what stands below it, and its examples are theirs")
{
    AnalysedDocument talk = test::document("a.txt", {"Was het geld op?", "Het geld was op, en de moed ook."});
    test::say(talk, 0, "Interviewer", "interviewer");
    test::say(talk, 1, "Lia", "ouder");
    const test::CodedCorpus coded({talk}, R"(codes:
  zorgen:
    only: {role: ouder}
    examples: [Wij maken ons zorgen.]
    find: [zorgen]
    codes:
      geld:
        examples: [Het geld was op.]
        find: [geld]
      vraag:
        only: {role: interviewer}
        examples: [Was het op?]
        find: [was het]
)");
    REQUIRE(coded.coding.passages.size() == 2);
    REQUIRE(coded.coding.passages[0].hits.size() == 1);
    CHECK(coded.codebook.codes[coded.coding.passages[0].hits[0].code].id == "vraag");
    REQUIRE(coded.coding.passages[1].hits.size() == 1);
    CHECK(coded.codebook.codes[coded.coding.passages[1].hits[0].code].id == "geld");
    const ExampleCheck check = check_examples(coded.codebook, test::lexicon());
    CHECK(check.examples == 3);
    CHECK(check.failures.empty());
}
