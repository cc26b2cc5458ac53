#include "analysis/quotes/quotes.hpp"

#include "support/coded.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace draad;

namespace {

std::vector<Quote> quotes_of(std::vector<AnalysedDocument> documents)
{
    const test::CodedCorpus coded(std::move(documents), "codes: {trust: [vertrouwen]}");
    return select_quotes(coded.coding, coded.codebook, coded.corpus, coded.request.codes, {}).front().quotes;
}

AnalysedDocument titled(const std::string& name, const std::string& title, const std::string& first_words)
{
    AnalysedDocument document = test::document(name, {first_words, "Wij vertrouwen hem."});
    document.card.title = title;
    return document;
}

}

TEST_CASE("a title that stands in the text and is no other's names the document")
{
    const std::vector<Quote> found =
        quotes_of({titled("a.txt", "Het huis", "HET HUIS"), titled("b.txt", "Anna", "Anna")});
    CHECK(cite(found[0]) == "Het huis, alinea 2");
    CHECK(cite_source(found[0]) == "Het huis");
}

TEST_CASE("where two documents share a title the file is named too")
{
    const std::vector<Quote> found =
        quotes_of({titled("a.txt", "Verslag", "Verslag"), titled("b.txt", "Verslag", "Verslag")});
    CHECK(cite(found[0]) == "Verslag (a.txt), alinea 2");
    CHECK(cite_source(found[1]) == "Verslag (b.txt)");
}

TEST_CASE("where the title does not stand in the text a full citation names the file")
{
    const std::vector<Quote> found = quotes_of({titled("a.txt", "Gesprek met Anna", "Goedemorgen.")});
    CHECK(cite(found[0]) == "Gesprek met Anna (a.txt), alinea 2");
    CHECK(cite_source(found[0]) == "Gesprek met Anna");
}

TEST_CASE("a citation names one place: a time, else a page, else a line, else a paragraph")
{
    Quote quote;
    quote.document = "a.txt";
    quote.paragraph = 4;
    CHECK(cite(quote) == "a.txt, alinea 4");
    quote.line = 9;
    CHECK(cite(quote) == "a.txt, regel 9");
    quote.page = 2;
    CHECK(cite(quote) == "a.txt, p. 2");
    quote.time = 192;
    CHECK(cite(quote) == "a.txt, 03:12");
}
