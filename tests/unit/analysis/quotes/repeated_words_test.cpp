#include "analysis/quotes/repeated_words.hpp"

#include <doctest/doctest.h>

using namespace draad;

TEST_CASE("a text that says nearly the same as an earlier one is known")
{
    RepeatedWords said;
    CHECK_FALSE(said.has("We kregen pas achteraf te horen wat er besloten was."));
    said.add("We kregen pas achteraf te horen wat er besloten was, en dat deed pijn.");
    said.add("Nee.");
    CHECK(said.has("“We kregen pas achteraf te horen wat er besloten was!”"));
    CHECK(said.has("Ja, we kregen pas achteraf te horen wat er besloten was, en dat deed pijn. Niemand belde."));
    CHECK(said.has("nee"));
    CHECK_FALSE(said.has("We kregen een brief, en daarin stond wat er besloten was."));
    CHECK_FALSE(said.has("Nee, dank je."));
    CHECK_FALSE(said.has(""));
}
