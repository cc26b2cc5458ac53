#include "analysis/hits/excerpt.hpp"

#include "corpus/file_corpus.hpp"
#include "error.hpp"
#include "support/documents.hpp"

#include <doctest/doctest.h>

using namespace draad;

TEST_CASE("the id of any stretch finds its passage and those beside it")
{
    const FileCorpus corpus(
        {test::document("a.txt", {"Een.", "Twee één.", "Drie.", "Vier."}), test::document("b.txt", {"Een."})});
    const Excerpt excerpt = find_excerpt(corpus, make_id('h', "a.txt", {11, 14}, "code"), 1);
    REQUIRE(excerpt.passages.size() == 3);
    CHECK(excerpt.passages[1].text == "Twee één.");
    CHECK(excerpt.target == DocumentRange{11, 14});
    CHECK(find_excerpt(corpus, make_id('q', "b.txt", {0, 4}), 5).passages.size() == 1);
}

TEST_CASE("a document is shown whole by its name or the end of it")
{
    const FileCorpus corpus({test::document("map/a.txt", {"Een.", "Twee."})});
    CHECK(find_excerpt(corpus, "map/a.txt", 0).passages.size() == 2);
    CHECK(find_excerpt(corpus, "a.txt", 0).passages.size() == 2);
}

TEST_CASE("what names nothing is an error")
{
    const FileCorpus corpus({test::document("a.txt", {"Een.", "Twee."})});
    CHECK_THROWS_AS(find_excerpt(corpus, "b.txt", 0), Error);
    CHECK_THROWS_AS(find_excerpt(corpus, make_id('h', "a.txt", {3, 7}), 0), Error);
    CHECK_THROWS_AS(find_excerpt(corpus, make_id('h', "b.txt", {0, 3}), 0), Error);
    CHECK_THROWS_AS(find_excerpt(corpus, make_id('h', "a.txt", {900, 903}), 0), Error);
}
