#include "coding/check/hit_check.hpp"

#include "support/coded.hpp"

#include <fmt/format.h>

using namespace draad;

namespace {

AnalysedDocument document_of(const std::vector<std::string>& sentences)
{
    std::string text;
    for (const std::string& sentence : sentences)
        text += sentence + " ";
    return test::document("raad.txt", {text});
}

std::vector<std::string> said_of(const std::vector<std::string>& sentences, const std::string& yaml)
{
    test::CodedCorpus coded({document_of(sentences)}, yaml);
    CodingSession session(coded.corpus, coded.codebook, test::lexicon(), coded.request);
    std::vector<std::string> messages;
    for (const Finding& finding : check_hits(session))
        messages.push_back(finding.message);
    return messages;
}

/// So many sentences with a word of their own, the word that stands for it, and much that has nothing of it.
std::vector<std::string> sentences_with(std::size_t number, const std::string& phrase, std::size_t others)
{
    std::vector<std::string> sentences;
    for (std::size_t i = 0; i < number; ++i)
        sentences.push_back(fmt::format("Wethouder {} wil {} .", i, phrase));
    for (std::size_t i = 0; i < others; ++i)
        sentences.push_back(fmt::format("Het regende op dag {} van de vakantie aan zee en wij bleven in de tent .", i));
    return sentences;
}

}

TEST_CASE("hits that stand mostly beside one word are told of, with an example")
{
    const auto said = said_of(sentences_with(12, "dan het woord voeren", 600), "codes: {c: [woord]}");
    REQUIRE(said.size() == 1);
    CHECK(said[0] == "in 12 of 12 sentences 'voeren' stands beside it: \"wil dan het woord voeren .\" (raad.txt); if "
                     "that is a figure of speech that is not meant, put it under 'except'");
}

TEST_CASE("the same sentence again is no further evidence, nor are words of grammar and words that the rule names")
{
    std::vector<std::string> repeated(30, "Zij wil dan het woord voeren .");
    std::ranges::copy(sentences_with(0, "", 900), std::back_inserter(repeated));
    CHECK(said_of(repeated, "codes: {c: [woord]}").empty());
    CHECK(said_of(sentences_with(12, "het woord", 600), "codes: {c: [woord]}").empty());
    CHECK(said_of(sentences_with(12, "het woord voeren", 600), "codes: {c: [woord voeren]}").empty());
}

TEST_CASE("a rule that hits more than three times in a thousand words is too common")
{
    const auto said = said_of(sentences_with(12, "het woord", 20), "codes: {c: [woord]}");
    REQUIRE(said.size() == 1);
    CHECK(said[0].find("12 hits in 380 words, 31.6 in a thousand") == 0);
}

TEST_CASE("rules without a hit are told of where there is text enough")
{
    CHECK(said_of(sentences_with(3, "het woord", 100), "codes: {c: [woord, inspraak]}").empty());
    const auto said = said_of(sentences_with(3, "het woord", 7000), "codes: {c: [woord, inspraak]}");
    REQUIRE(said.size() == 1);
    CHECK(said[0] ==
          "1 of the 2 rules of 'c' finds nothing in 112015 words: 'inspraak' (line 1); more general ones might");
}
