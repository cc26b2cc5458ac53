#include "privacy/disguise.hpp"

#include "privacy/disguised_results.hpp"
#include "support/coded.hpp"

#include <doctest/doctest.h>

using namespace draad;

namespace {

Disguise disguise_of(const std::vector<Pseudonym>& key)
{
    return Disguise(key, Redaction::identifying_data, Lexicon::open(DRAAD_LEXICON));
}

}

TEST_CASE("replacements are counted by kind")
{
    Disguise disguise = disguise_of({{"Marieke Kok", "Ouder 1"}});
    CHECK(disguise.apply("Marieke en mevrouw Kok, 06-12345678") == "Ouder 1 en mevrouw Ouder 1, [telefoon]");
    CHECK(disguise.counts().at(ReplacedKind::name) == 2);
    CHECK(disguise.counts().at(ReplacedKind::phone) == 1);
    CHECK(disguise.counts().size() == 2);
}

TEST_CASE("a byte of a text is found again behind what was replaced before it")
{
    Disguise disguise = disguise_of({{"Marieke Kok", "K"}});
    const DisguisedText done = disguise.disguise("Ja, Marieke Kok zei nee.");
    CHECK(done.text == "Ja, K zei nee.");
    CHECK(done.offset_of(0) == 0);
    CHECK(done.offset_of(4) == 4);
    CHECK(done.offset_of(10) == 4);
    CHECK(done.offset_of(16) == 6);
    CHECK(done.offset_of(24) == done.text.size());
}

TEST_CASE("a name over the edges of a concordance stands where it begins")
{
    Disguise disguise = disguise_of({{"Marieke van der Berg", "Ouder 1"}});
    std::string pre = "dat Marieke van ";
    std::string keyword = "der Berg vertrouwt";
    std::string post = " op Marieke";
    std::string* const pieces[] = {&pre, &keyword, &post};
    disguise.apply_across(pieces);
    CHECK(pre == "dat Ouder 1");
    CHECK(keyword == " vertrouwt");
    CHECK(post == " op Ouder 1");
}

TEST_CASE("a quote is disguised in its text, speaker, title and document, and keeps its id")
{
    AnalysedDocument meeting = test::document("gesprek-marieke.txt", {"Ik vertrouw Jaap."});
    meeting.card.title = "Gesprek met Marieke";
    test::say(meeting, 0, "Marieke", "ouder");
    const test::CodedCorpus coded({meeting}, "codes: {trust: [vertrouwen]}");
    std::vector<QuoteSelection> selections =
        select_quotes(coded.coding, coded.codebook, coded.corpus, coded.request.codes, {});
    const std::string id = selections[0].quotes[0].id;
    Disguise disguise = disguise_of({{"Marieke", "Ouder 1"}, {"Jaap", "Kind 1"}});
    draad::disguise(selections, disguise);
    const Quote& quote = selections[0].quotes[0];
    CHECK(quote.text == "Ik vertrouw Kind 1.");
    CHECK(quote.speaker == "Ouder 1");
    CHECK(quote.title == "Gesprek met Ouder 1");
    CHECK(quote.document == "gesprek-Ouder 1.txt");
    CHECK(quote.id == id);
}

TEST_CASE("the matched words of a quote are marked in the disguised text")
{
    const test::CodedCorpus coded({test::document("a.txt", {"Marieke en ik vertrouwen Jaap nu wel."})},
                                  "codes: {trust: [vertrouwen jaap]}");
    std::vector<QuoteSelection> selections =
        select_quotes(coded.coding, coded.codebook, coded.corpus, coded.request.codes, {});
    Disguise disguise = disguise_of({{"Marieke", "Ouder 1"}, {"Jaap", "Kind 1"}});
    draad::disguise(selections, disguise);
    const Quote& quote = selections[0].quotes[0];
    REQUIRE(quote.text == "Ouder 1 en ik vertrouwen Kind 1 nu wel.");
    REQUIRE(quote.marks.size() == 1);
    CHECK(quote.text.substr(quote.marks[0].begin, quote.marks[0].size()) == "vertrouwen Kind 1");
}

TEST_CASE("what was asked for is still marked in a passage with other names")
{
    const FileCorpus corpus({test::document("a.txt", {"Marieke zegt: kom maar, Marieke."})});
    Excerpt excerpt = find_excerpt(corpus, make_id('h', "a.txt", {14, 22}), 0);
    Disguise disguise = disguise_of({{"Marieke", "O"}});
    draad::disguise(excerpt, disguise);
    const ExcerptPassage& passage = excerpt.passages[0];
    CHECK(passage.text == "O zegt: kom maar, O.");
    CHECK(passage.text.substr(passage.target.begin, passage.target.size()) == "kom maar");
}
