#include "dutch/tagging/homographs.hpp"

#include "dutch/tokens/tokenizer.hpp"
#include "unit/dutch/lexicon.hpp"
#include "unit/dutch/table.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace draad;

TEST_CASE("a homograph that is surely of another class where it stands is told from the one that is wanted")
{
    for (const std::vector<std::string>& row : test::read_table("homographs.tsv", 4)) {
        const PartOfSpeech wanted = row[1] == "noun" ? PartOfSpeech::noun : PartOfSpeech::verb;
        const TokenizedText text = Tokenizer().tokenize(row[3]);
        const std::vector<FoldedToken> tokens = folded_tokens(text.tokens);
        const auto word = std::ranges::find(tokens, std::string_view(row[0]), &FoldedToken::folded);
        CAPTURE(row[0]);
        CAPTURE(row[3]);
        REQUIRE((row[2] == "it" || row[2] == "another"));
        REQUIRE(word != tokens.end());
        REQUIRE(is_homograph(row[0], wanted, test::lexicon()));
        const auto index = static_cast<std::size_t>(word - tokens.begin());
        CHECK(is_of_another_class(tokens, index, wanted, test::lexicon()) == (row[2] == "another"));
    }
}

TEST_CASE("words of one class, participles and rare verbs are no homographs")
{
    for (const char* form : {"vertrouwen", "kind", "geweld", "tafel", "veilige"}) {
        CAPTURE(form);
        CHECK_FALSE(is_homograph(form, PartOfSpeech::adjective, test::lexicon()));
    }
    CHECK_FALSE(is_homograph("geweld", PartOfSpeech::noun, test::lexicon()));
    CHECK_FALSE(is_homograph("kind", PartOfSpeech::noun, test::lexicon()));
    CHECK_FALSE(is_homograph("niet", PartOfSpeech::noun, test::lexicon()));
    CHECK_FALSE(is_homograph("acht", PartOfSpeech::noun, test::lexicon()));
    CHECK_FALSE(is_homograph("gezegd", PartOfSpeech::verb, test::lexicon()));
}
