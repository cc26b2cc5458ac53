#include "analysis/quotes/quotes.hpp"

#include "dutch/tokens/tokenizer.hpp"
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

TEST_CASE("quotes that are worth too little are left out and counted, unless someone kept them")
{
    const test::CodedCorpus coded(
        {test::document(
            "a.txt", {"Toen ik daar zat, heeft niemand mij ooit vertrouwd, ook mijn moeder niet.", "van vertrouwen"})},
        trust);
    const std::vector<Quote> all = quotes(coded, {});
    REQUIRE(all.size() == 2);
    REQUIRE(all[0].worth > 1);
    REQUIRE(all[1].worth < 1);
    const auto select = [&](const QuoteRequest& request) {
        return select_quotes(coded.coding, coded.codebook, coded.corpus, coded.request.codes, request).front();
    };
    const QuoteSelection strong = select({.least_worth = 1});
    REQUIRE(strong.quotes.size() == 1);
    CHECK(strong.quotes[0].id == all[0].id);
    CHECK(strong.available == 2);
    CHECK(strong.too_weak == 1);
    CHECK(select({.least_worth = 1, .decisions = {{.id = all[1].id, .is_kept = true, .code = ""}}}).quotes.size() == 2);
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

TEST_CASE("which of two equally good quotes is chosen depends on the seed alone")
{
    AnalysedDocument meeting =
        test::document("a.txt", {"Ik vertrouw Jan, want hij komt altijd.", "Ik vertrouw Kim, want zij komt altijd."});
    test::say(meeting, 0, "Els");
    test::say(meeting, 1, "Wim");
    const test::CodedCorpus coded({meeting}, trust);
    const std::string first = quotes(coded, {.most = 1})[0].id;
    CHECK(quotes(coded, {.most = 1})[0].id == first);
    bool differs = false;
    for (std::uint64_t seed = 2; seed < 20; ++seed)
        differs = differs || quotes(coded, {.most = 1, .seed = seed})[0].id != first;
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

TEST_CASE("a choice quotes one to three sentences that make a whole, a list of all the sentence of the hit")
{
    const test::CodedCorpus coded(
        {test::document("a.txt", {"Mijn moeder stond elke nacht huilend aan de deur. Daarom vertrouw ik die man nooit "
                                  "meer. De volgende dag was het vergadering over het kader van de uitvoering."})},
        trust);
    CHECK(quotes(coded, {})[0].text == "Daarom vertrouw ik die man nooit meer.");
    CHECK(quotes(coded, {.most = 1})[0].text ==
          "Mijn moeder stond elke nacht huilend aan de deur. Daarom vertrouw ik die man nooit meer.");
    CHECK(quotes(coded, {.context = 1, .most = 1})[0].text.ends_with("uitvoering."));
}

TEST_CASE("of long speech in running text a choice takes whole sentences")
{
    const std::string speech = "Het kader van de uitvoering is in de commissie besproken en wordt vastgesteld. Mijn "
                               "zus huilde, maar ik vertrouwde niemand meer. De procedure van de regeling wordt "
                               "vervolgens door de commissie geëvalueerd op doelmatigheid.";
    AnalysedDocument article = test::document("b.txt", {"Kim zegt: «" + speech + "» En weg is zij."});
    quote(article.passages[0], speech, "Kim");
    const test::CodedCorpus coded({article}, trust);
    CHECK(quotes(coded, {.is_speech_only = true})[0].text == speech);
    CHECK(quotes(coded, {.is_speech_only = true, .most = 1})[0].text ==
          "Mijn zus huilde, maar ik vertrouwde niemand meer.");
    CHECK(quotes(coded, {.is_speech_only = true, .most = 1})[0].speaker == "Kim");
}

TEST_CASE("quotes have an order: that of the texts, or the best first")
{
    AnalysedDocument meeting =
        test::document("a.txt", {"Het kader van het vertrouwen wordt in de procedure van de commissie vastgesteld.",
                                 "Mijn moeder huilde, maar ik vertrouwde niemand meer aan die deur."});
    const test::CodedCorpus coded({meeting}, trust);
    CHECK(quotes(coded, {})[0].text.starts_with("Het kader"));
    const std::vector<Quote> best = quotes(coded, {.order = QuoteRequest::Order::quality});
    REQUIRE(best.size() == 2);
    CHECK(best[0].text.starts_with("Mijn moeder"));
    CHECK(best[0].worth > best[1].worth);
    CHECK(quotes(coded, {.most = 2, .order = QuoteRequest::Order::document})[0].text.starts_with("Het kader"));
}

TEST_CASE("the line of a quote is that on which it begins")
{
    AnalysedDocument text =
        test::document("a.txt", {"Er was eens een huis.\nDaar woonde niemand. Wij\nvertrouwden het niet."});
    text.passages[0].words = Tokenizer().tokenize(text.passages[0].text);
    text.passages[0].passage.line = 7;
    const test::CodedCorpus coded({text}, trust);
    CHECK(quotes(coded, {})[0].line == 8);
}

TEST_CASE("the id of a quote does not depend on the folder from which its document is named")
{
    const auto id_in = [](const std::string& name) {
        const test::CodedCorpus coded({test::document(name, {"Wij vertrouwen hem."})}, trust);
        return quotes(coded, {})[0].id;
    };
    const std::string id = id_in("a.txt");
    CHECK(id_in("gesprekken/a.txt") == id);
    CHECK(id_in("/home/els/gesprekken/a.txt") == id);
    CHECK(id_in("gesprekken/b.txt") != id);
}

TEST_CASE("documents of one name in several folders have ids of their own")
{
    const test::CodedCorpus coded(
        {test::document("noord/a.txt", {"Wij vertrouwen hem."}), test::document("zuid/a.txt", {"Wij vertrouwen hem."})},
        trust);
    const std::vector<Quote> found = quotes(coded, {});
    CHECK(found[0].id != found[1].id);
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

TEST_CASE("a quote tells whether it begins or ends within a sentence, but for a whole turn without marks")
{
    struct Row {
        const char* text;
        bool is_turn;
        bool is_cut_before;
        bool is_cut_after;
    };
    const Row rows[] = {
        {"Wij vertrouwen hem.", false, false, false},     {"wij vertrouwen hem, en dat", false, true, true},
        {"Wij vertrouwen:", false, false, true},          {"ja wij vertrouwen hem wel", true, false, false},
        {"Nee. en wij vertrouwen hem", true, true, true},
    };
    for (const Row& row : rows) {
        CAPTURE(std::string(row.text));
        AnalysedDocument document = test::document("a.txt", {row.text});
        if (row.is_turn)
            test::say(document, 0, "Els");
        const test::CodedCorpus coded({document}, trust);
        const Quote found = quotes(coded, {})[0];
        CHECK(found.is_cut_before == row.is_cut_before);
        CHECK(found.is_cut_after == row.is_cut_after);
    }
}

TEST_CASE("speech that ends with the comma before its speaker is not cut")
{
    AnalysedDocument article = test::document("b.txt", {"Toen zei Kim: «Ik vertrouw hem,» en weg was zij."});
    quote(article.passages[0], "Ik vertrouw hem,", "Kim");
    const test::CodedCorpus coded({article}, trust);
    CHECK_FALSE(quotes(coded, {.is_speech_only = true})[0].is_cut_after);
}

TEST_CASE("the matched words are marked in the text of a quote")
{
    const test::CodedCorpus coded({test::document("a.txt", {"Één ding: ik vertrouw hem."})}, trust);
    const Quote found = quotes(coded, {})[0];
    REQUIRE(found.marks.size() == 1);
    CHECK(found.text.substr(found.marks[0].begin, found.marks[0].size()) == "vertrouw");
}

TEST_CASE("who is quoted is named if it is said in every sentence of the quote, not if the author tells the rest")
{
    AnalysedDocument article = test::document(
        "b.txt", {"Wij gaan naar binnen. «Ik vertrouw haar,» zegt Kim. Daarna is het lang stil aan tafel."});
    quote(article.passages[0], "Ik vertrouw haar,", "Kim");
    const test::CodedCorpus coded({article}, trust);
    CHECK(quotes(coded, {})[0].speaker == "Kim");
    CHECK(quotes(coded, {.context = 1})[0].speaker.empty());
}
