#include "analysis/words/suggestion.hpp"

#include "support/coded.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace draad;

namespace {

/// Two passages about trust, in which a promise is kept, and many about other things.
std::vector<AnalysedDocument> documents()
{
    std::vector<std::string> rest(40, "De bus reed langs de school en de winkel was dicht.");
    std::vector<AnalysedDocument> documents;
    documents.push_back(
        test::document("a.txt", {"Vertrouwen is een belofte houden.", "Vertrouwen en beloftes horen bij elkaar."}));
    documents.push_back(test::document(
        "b.txt", {"Zijn belofte gaf vertrouwen aan Anna.", "Om vertrouwen vroeg Anna, en Anna kreeg het."}));
    documents.push_back(test::document("c.txt", rest));
    return documents;
}

std::vector<Suggestion> suggestions(const SuggestionRequest& request)
{
    const test::CodedCorpus coded(documents(), "codes: {t: [vertrouwen]}");
    return suggest(coded.coding, coded.codebook, coded.corpus, test::lexicon(), coded.request.passages, 0, request);
}

const Suggestion* find(const std::vector<Suggestion>& suggestions, const std::string& words)
{
    const auto found = std::ranges::find(suggestions, words, &Suggestion::words);
    return found == suggestions.end() ? nullptr : &*found;
}

}

TEST_CASE("inflected forms of a word that stands out are one suggestion")
{
    const std::vector<Suggestion> found = suggestions({});
    const Suggestion* promise = find(found, "belofte");
    REQUIRE(promise);
    CHECK(promise->in_code == 3);
    CHECK(promise->in_rest == 0);
    CHECK(promise->documents == 2);
    CHECK(promise->forms == std::vector<std::string>{"belofte", "beloftes"});
    CHECK(promise->log_likelihood > 6.63);
}

TEST_CASE("what the codebook matches, words of grammar and names are no suggestions")
{
    const std::vector<Suggestion> found = suggestions({.least = 1, .least_log_likelihood = 0});
    for (const std::string words : {"vertrouwen", "een", "anna", "en"}) {
        CAPTURE(words);
        CHECK(find(found, words) == nullptr);
    }
}

TEST_CASE("examples are sentences of the code, of different documents first")
{
    const std::vector<Suggestion> found = suggestions({.most_examples = 2});
    const Suggestion* promise = find(found, "belofte");
    REQUIRE(promise);
    REQUIRE(promise->examples.size() == 2);
    CHECK(promise->examples[0].text == "Vertrouwen is een belofte houden.");
    CHECK(promise->examples[1].text == "Zijn belofte gaf vertrouwen aan Anna.");
}

TEST_CASE("a word that stands nearly always in one phrase gives way to it")
{
    const test::CodedCorpus coded(
        {test::document("a.txt",
                        {"Vertrouwen geeft warme soep.", "Warme soep geeft vertrouwen.", "Vertrouwen in warme soep."}),
         test::document("b.txt", std::vector<std::string>(30, "De bus reed langs de school."))},
        "codes: {t: [vertrouwen]}");
    const std::vector<Suggestion> found =
        suggest(coded.coding, coded.codebook, coded.corpus, test::lexicon(), coded.request.passages, 0, {});
    CHECK(find(found, "warme soep"));
    CHECK_FALSE(find(found, "soep"));
}
