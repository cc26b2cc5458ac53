#include "speech/document_tokens.hpp"

#include <doctest/doctest.h>

using namespace draad;

TEST_CASE("tokens are the same, whether they were kept or are made again")
{
    Document document;
    for (const char* paragraph : {"Zij zegt ja.", "", "Wie beslist er?", "Wij samen, altijd."}) {
        const std::size_t begin = document.text.utf8.size();
        document.text.utf8 += paragraph;
        document.passages.push_back({.range = {begin, document.text.utf8.size()}});
        document.text.utf8 += "\n\n";
    }
    Tokenizer tokenizer;
    for (const std::size_t most_kept : {0, 4, 7, 1000}) {
        CAPTURE(most_kept);
        DocumentTokens tokens(document, tokenizer, most_kept);
        REQUIRE(tokens.passages() == 4);
        for (int time = 0; time < 2; ++time)
            for (std::size_t i = 0; i < tokens.passages(); ++i)
                CHECK(tokens.look_at(i) == tokenizer.tokenize(tokens.text(i)));
        for (std::size_t i = 0; i < tokens.passages(); ++i)
            CHECK(tokens.take(i) == tokenizer.tokenize(tokens.text(i)));
    }
}
