#include "analysis/quotes/quotes.hpp"

#include "support/coded.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace draad;

namespace {

std::vector<Quote> quotes(const test::CodedCorpus& coded, const QuoteRequest& request)
{
    return select_quotes(coded.coding, coded.codebook, coded.corpus, coded.request.codes, request).front().quotes;
}

const std::string trust = "codes: {trust: [vertrouwen]}";

/// Marks what stands between two texts of a passage as direct speech.
void quote(AnalysedPassage& passage, const std::string& words, const std::string& speaker)
{
    const std::size_t begin = passage.text.find(words);
    REQUIRE(begin != std::string::npos);
    passage.quotations.push_back({.range = {begin, begin + words.size()}, .is_speech = true, .speaker = speaker});
}

}

TEST_CASE("a quote is the whole sentence of its hit, and as many beside it as asked for")
{
    const test::CodedCorpus coded({test::document("a.txt", {"Een. Ik vertrouw hem. Drie. Vier."})}, trust);
    CHECK(quotes(coded, {})[0].text == "Ik vertrouw hem.");
    CHECK(quotes(coded, {.context = 1})[0].text == "Een. Ik vertrouw hem. Drie.");
}

TEST_CASE("hits in one sentence, or in sentences that overlap by their context, give one quote")
{
    const test::CodedCorpus coded({test::document("a.txt", {"Ik vertrouw en vertrouw. Twee. Hij vertrouwt."})}, trust);
    CHECK(quotes(coded, {}).size() == 2);
    REQUIRE(quotes(coded, {.context = 1}).size() == 1);
    CHECK(quotes(coded, {.context = 1})[0].hits.size() == 3);
}

TEST_CASE("only speech: turns in transcripts, and the whole of direct speech in running text")
{
    AnalysedDocument meeting = test::document("a.txt", {"Ik vertrouw hem."});
    test::say(meeting, 0, "Els", "ouder");
    AnalysedDocument article =
        test::document("b.txt", {"Men vertrouwt. Kim zegt: «Ik vertrouw hem. Echt waar» en gaat."});
    quote(article.passages[0], "Ik vertrouw hem. Echt waar", "Kim");
    const test::CodedCorpus coded({meeting, article}, trust);
    const std::vector<Quote> found = quotes(coded, {.is_speech_only = true});
    REQUIRE(found.size() == 2);
    CHECK(found[0].speaker == "Els");
    CHECK(cite(found[0]) == "Els (ouder), a.txt, alinea 1");
    CHECK(found[1].text == "Ik vertrouw hem. Echt waar");
    CHECK(found[1].speaker == "Kim");
}

TEST_CASE("speech that its speaker interrupts is quoted from its first half to its last")
{
    AnalysedDocument article = test::document("b.txt", {"«Wij vertrouwen ze,» zegt Kim, «maar het helpt niet.»"});
    quote(article.passages[0], "Wij vertrouwen ze,", "Kim");
    quote(article.passages[0], "maar het helpt niet.", "Kim");
    const test::CodedCorpus coded({article}, trust);
    const Quote found = quotes(coded, {.is_speech_only = true})[0];
    CHECK(found.text == "«Wij vertrouwen ze,» zegt Kim, «maar het helpt niet.»");
    CHECK(found.has_own_marks);
    CHECK(found.speaker == "Kim");
}

TEST_CASE("no direct speech is left half quoted")
{
    AnalysedDocument article = test::document("b.txt", {"Kim zegt: «Ik vertrouw hem. Echt.» Zij gaat."});
    quote(article.passages[0], "Ik vertrouw hem. Echt.", "Kim");
    const test::CodedCorpus coded({article}, trust);
    CHECK(quotes(coded, {})[0].text == "Kim zegt: «Ik vertrouw hem. Echt.");
}

TEST_CASE("a choice lets every speaker have a turn before anyone has a second, and is the same for the same seed")
{
    AnalysedDocument meeting = test::document("a.txt", {});
    std::vector<std::string> paragraphs(6, "Ik vertrouw hem, want hij doet altijd wat hij zegt.");
    meeting = test::document("a.txt", paragraphs);
    for (std::size_t i = 0; i < 6; ++i)
        test::say(meeting, i, i < 4 ? "Els" : i == 4 ? "Wim" : "Kim");
    const test::CodedCorpus coded({meeting}, trust);
    const std::vector<Quote> chosen = quotes(coded, {.most = 3});
    REQUIRE(chosen.size() == 3);
    CHECK(chosen[0].speaker == "Els");
    CHECK(chosen[1].speaker == "Wim");
    CHECK(chosen[2].speaker == "Kim");
    CHECK(quotes(coded, {.most = 3})[0].id == chosen[0].id);
    bool differs = false;
    for (std::uint64_t seed = 2; seed < 20; ++seed)
        differs = differs || quotes(coded, {.most = 3, .seed = seed})[0].id != chosen[0].id;
    CHECK(differs);
}

TEST_CASE("in a choice answers come before questions of who is there to ask")
{
    AnalysedDocument interview =
        test::document("a.txt", {"Hoe was dat vertrouwen voor jullie, toen dat allemaal zo begon?", "Vertrouwen, nou.",
                                 "Weg vertrouwen."});
    test::say(interview, 0, "Interviewer 1");
    test::say(interview, 1, "Els");
    test::say(interview, 2, "Els");
    const test::CodedCorpus coded({interview}, trust);
    const auto selections = select_quotes(coded.coding, coded.codebook, coded.corpus, coded.request.codes, {.most = 2});
    CHECK(selections[0].quotes[0].speaker == "Els");
    CHECK(selections[0].quotes[1].speaker == "Els");
    CHECK(selections[0].available_questions == 1);
    CHECK(quotes(coded, {})[0].is_question);
}

TEST_CASE("within a round of speakers the codes take turns, and the same words are not chosen twice")
{
    AnalysedDocument meeting =
        test::document("a.txt", {"Ik vertrouw hem wel, want hij doet wat hij zegt, altijd.",
                                 "Ik vertrouw haar ook, want zij doet wat zij zegt, altijd.",
                                 "Wij zijn bang voor wat er komt.", "Wij zijn bang voor wat er komt."});
    const char* names[] = {"Els", "Wim", "Kim", "Bo"};
    for (std::size_t i = 0; i < 4; ++i)
        test::say(meeting, i, names[i]);
    const test::CodedCorpus coded({meeting}, "codes: {theme: {codes: {trust: [vertrouwen], fear: [bang]}}}");
    const std::vector<Quote> chosen = quotes(coded, {.most = 2});
    CHECK(chosen[0].codes[0] != chosen[1].codes[0]);
    const std::vector<Quote> three = quotes(coded, {.most = 3});
    CHECK(std::ranges::count(three, std::string("Wij zijn bang voor wat er komt."), &Quote::text) == 1);
}

TEST_CASE("who is a pronoun in print is neither cited nor counted")
{
    AnalysedDocument story = test::document("a.txt", {"Toen zei hij: «Ik vertrouw haar.» Punt."});
    quote(story.passages[0], "Ik vertrouw haar.", "hij");
    const test::CodedCorpus coded({story}, trust);
    const auto selections = select_quotes(coded.coding, coded.codebook, coded.corpus, coded.request.codes, {});
    CHECK(selections[0].quotes[0].speaker == "hij");
    CHECK(selections[0].available_speakers == 0);
    CHECK(cite(selections[0].quotes[0]) == "a.txt, alinea 1");
}

TEST_CASE("times are written as clocks show them")
{
    CHECK(clock_time(0) == "00:00");
    CHECK(clock_time(192) == "03:12");
    CHECK(clock_time(3723) == "1:02:03");
}
