#include "dutch/syntax/pronominal_adverbs.hpp"

#include "dutch/tokens/tokenizer.hpp"
#include "unit/dutch/lexicon.hpp"
#include "unit/dutch/table.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;

namespace {

/// The halves that are found, as the table writes them; "-" if none.
std::string halves_in(const std::string& word, const std::string& sentence)
{
    const PronominalAdverb adverb = pronominal_adverb(word).value();
    const TokenizedText words = Tokenizer().tokenize(sentence);
    const auto text = [&](std::size_t index) {
        const TextRange range = words.tokens[index].range;
        return sentence.substr(range.begin, range.size());
    };
    std::string halves;
    for (const ApartAdverb& pair : find_apart(adverb, folded_tokens(words.tokens), test::lexicon())) {
        halves += (halves.empty() ? "" : ", ") + text(pair.pronoun) + " " + text(pair.preposition);
    }
    return halves.empty() ? "-" : halves;
}

}

TEST_CASE("pronominal adverbs are found in two, and prepositions with a phrase of their own are not")
{
    for (const std::vector<std::string>& row : test::read_table("pronominal_adverbs.tsv", 3)) {
        CAPTURE(row[0]);
        CAPTURE(row[1]);
        CHECK(halves_in(row[0], row[1]) == row[2]);
    }
}

TEST_CASE("er stands for daar and waar too, and each of these for itself")
{
    CHECK(pronominal_adverb("ermee").value().prepositions.front() == "mee");
    CHECK(pronominal_adverb("ermee").value().pronouns.size() > 4);
    CHECK(pronominal_adverb("daarmee").value().pronouns == std::vector<std::string>{"daar"});
}

TEST_CASE("what means another thing in one word, or only looks so, is no pronominal adverb")
{
    for (const char* word : {"daarom", "waarom", "daarna", "erven", "ervaring", "er", "daar", "waarde"}) {
        CAPTURE(word);
        CHECK_FALSE(pronominal_adverb(word).has_value());
    }
}
