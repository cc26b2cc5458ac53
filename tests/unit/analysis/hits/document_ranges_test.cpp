#include "analysis/hits/document_ranges.hpp"

#include "support/documents.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace draad;

TEST_CASE("ranges in output are code points of the document, words are counted through it")
{
    const AnalysedDocument document = test::document("a.txt", {"Één twee.", "Drie één vier."});
    const AnalysedPassage& second = document.passages[1];
    const TextRange range = text_range(second, {1, 2});
    CHECK(second.text.substr(range.begin, range.size()) == "één");
    CHECK(range_in_document(second, range) == DocumentRange{16, 19});
}

TEST_CASE("ranges are the same in whatever order they are asked for")
{
    const AnalysedDocument document = test::document("a.txt", {"Één twee.", "Drie één vier, zésde."});
    DocumentRanges ranges(document.passages[1]);
    for (const TokenSpan span : {TokenSpan{1, 2}, {5, 6}, {0, 2}, {2, 3}, {2, 3}, {0, 1}}) {
        CAPTURE(span.begin);
        DocumentRanges fresh(document.passages[1]);
        CHECK(ranges.of(span) == fresh.of(span));
        CHECK(ranges.of(span) == range_in_document(document.passages[1], text_range(document.passages[1], span)));
        CHECK(ranges.word_numbers(span).from == fresh.word_numbers(span).from);
    }
    CHECK(ranges.word_numbers({1, 3}).from == 4);
    CHECK(ranges.word_numbers({1, 3}).to == 5);
}

TEST_CASE("an id names its range and can be read back")
{
    const std::string id = make_id('h', "corpus/a.txt", {10422, 10435}, "vertrouwen.wantrouwen");
    CHECK(id == "h-" + document_hash("corpus/a.txt") + "-10422-13-vertrouwen.wantrouwen");
    REQUIRE(parse_id(id));
    CHECK(parse_id(id)->range == DocumentRange{10422, 10435});
    CHECK(parse_id(id)->document_hash == document_hash("corpus/a.txt"));
}

TEST_CASE("what is no id is not taken for one")
{
    for (const char* text : {"", "h", "h-", "h-123456", "h-123456-", "h-123456-1", "h-123456-1-", "x-123456-1-2",
                             "h-123456-a-2", "h-123456-1-2x", "q-12345-1-2", "h-123456-99999999999999999999999-1"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_id(text));
    }
}
