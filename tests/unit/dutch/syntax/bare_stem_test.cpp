#include "dutch/syntax/bare_stem.hpp"

#include "dutch/tokens/tokenizer.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace draad;

TEST_CASE("a bare stem is a verb beside ik or je and at the beginning, elsewhere a noun")
{
    struct Example {
        std::string sentence;
        std::string stem;
        bool is_verb;
    };
    const Example examples[] = {
        {"Ik werk hier graag.", "werk", true},
        {"Daar werk ik niet aan mee.", "werk", true},
        {"Werk je nog?", "werk", true},
        {"Werk toch eens samen!", "werk", true},
        {"Het werk is zwaar.", "werk", false},
        {"Zij had geen werk meer.", "werk", false},
        {"Mag ik een vraag stellen?", "vraag", false},
        {"Nou, vraag het haar.", "vraag", true},
    };
    for (const Example& example : examples) {
        CAPTURE(example.sentence);
        const TokenizedText words = Tokenizer().tokenize(example.sentence);
        const auto stem = std::ranges::find(words.tokens, example.stem, &Token::folded);
        REQUIRE(stem != words.tokens.end());
        CHECK(stands_as_stem(folded_tokens(words.tokens), stem - words.tokens.begin()) == example.is_verb);
    }
}
