#include "analysis/words/search.hpp"

#include "analysis/words/search_query.hpp"
#include "analysis/words/similar.hpp"
#include "coding/explain/example_text.hpp"
#include "support/coded.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;

namespace {

FileCorpus corpus_of(const std::vector<std::string>& texts)
{
    return FileCorpus({test::document("a.txt", texts)});
}

/// The texts of what a search finds, the best first.
std::vector<std::string> find(const std::string& typed, const FileCorpus& corpus, std::size_t most = 10)
{
    const SearchQuery query = parse_search(typed);
    const Codebook terms = codebook_of(query);
    const CodingRequest request{.codes = std::vector<bool>(terms.codes.size(), true)};
    std::vector<std::string> texts;
    for (const SearchResult& result :
         search({.terms = terms, .wanted = query.wanted.size(), .most = most}, corpus, test::lexicon(), request))
        texts.push_back(result.quote.text);
    return texts;
}

using Texts = std::vector<std::string>;

}

TEST_CASE("a passage that has more of the words, and rarer ones, comes first")
{
    const FileCorpus corpus = corpus_of({"De buren praten over de tuin.", "De buren en de wethouder praten.",
                                         "De buren lopen door de straat.", "De hond slaapt in de zon."});
    CHECK(find("buren wethouder", corpus, 1) == Texts{"De buren en de wethouder praten."});
    CHECK(find("buren", corpus).size() == 3);
}

TEST_CASE("all forms of a word are one word, a verb whose parts stand apart too")
{
    const FileCorpus corpus = corpus_of({"Wij denken daar graag over mee.", "Zij dacht niet mee.", "Mee eens."});
    CHECK(find("meedenken", corpus).size() == 2);
}

TEST_CASE("a phrase is found where its words stand side by side, and no word that is not wanted")
{
    const FileCorpus corpus = corpus_of(
        {"Hij liet mij in de steek.", "De steek van de wesp zat in zijn arm.", "Zij liet school in de steek."});
    CHECK(find("\"in de steek\"", corpus) == Texts{"Hij liet mij in de steek.", "Zij liet school in de steek."});
    CHECK(find("\"in de steek\" -school", corpus) == Texts{"Hij liet mij in de steek."});
}

TEST_CASE("equally good passages come in the order of the texts, the shorter before the longer")
{
    const FileCorpus corpus =
        corpus_of({"Lang en breed sprak hij over vertrouwen.", "Over vertrouwen.", "Over vertrouwen!"});
    CHECK(find("vertrouwen", corpus, 2) == Texts{"Over vertrouwen.", "Over vertrouwen!"});
}

TEST_CASE("what no passage has is not found, and in no passages nothing is")
{
    CHECK(find("olifant", corpus_of({"De hond slaapt."})).empty());
    CHECK(find("olifant", FileCorpus(std::vector<AnalysedDocument>())).empty());
}

TEST_CASE("a text resembles what shares its telling words, not its grammar")
{
    const FileCorpus corpus =
        corpus_of({"Er wordt over de mensen beslist.", "De gemeente heeft het besloten zonder ons.",
                   "Zonder jas is het koud in de winter.", "De gemeente beslist over onze straat."});
    Tokenizer tokenizer;
    const AnalysedDocument model = read_example("De gemeente besliste zonder overleg.", tokenizer);
    const Codebook words = words_of_likeness(model.passages, test::lexicon());
    const CodingRequest request{.codes = std::vector<bool>(words.codes.size(), true)};
    const std::vector<SearchResult> found =
        search({.terms = words, .wanted = words.codes.size(), .most_terms = most_words_of_likeness, .most = 1}, corpus,
               test::lexicon(), request);
    REQUIRE(found.size() == 1);
    CHECK(found.front().quote.text == "De gemeente beslist over onze straat.");
}
