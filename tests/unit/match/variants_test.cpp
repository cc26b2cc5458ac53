#include "codebook/codebook_reader.hpp"
#include "dutch/tokens/tokenizer.hpp"
#include "match/hit_finder.hpp"
#include "passages/vocabulary.hpp"
#include "unit/dutch/table.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;

namespace {

std::string with_line_ends(std::string text)
{
    constexpr std::string_view sign = "⏎";
    for (std::size_t at = text.find(sign); at != std::string::npos; at = text.find(sign, at))
        text.replace(at, sign.size(), "\n");
    return text;
}

/// The hits of a rule of one word in a sentence with these words.
std::vector<Hit> find(const std::string& word, const std::string& words)
{
    static const Lexicon lexicon = Lexicon::open(DRAAD_LEXICON);
    Codebook codebook;
    const std::string yaml = "codes: {k: [\"" + word + "\"]}";
    const std::vector<Problem> problems = read_codebook("c.yaml", yaml, codebook);
    REQUIRE(problems.empty());
    AnalysedPassage passage;
    passage.text = "Daar stond " + with_line_ends(words) + " bij hen.";
    passage.words = Tokenizer().tokenize(passage.text);
    Vocabulary vocabulary;
    vocabulary.add(passage);
    const SortedWords known = vocabulary.sorted();
    const Matcher matcher(codebook, lexicon, known);
    return HitFinder(matcher).find(passage, {});
}

}

TEST_CASE("a word is found in other spellings, and never in another word")
{
    for (const auto& row : test::read_table("variants.tsv", 3)) {
        CAPTURE(row[0]);
        CAPTURE(row[1]);
        REQUIRE((row[2] == "yes" || row[2] == "no"));
        CHECK(find(row[0], row[1]).empty() == (row[2] == "no"));
    }
}

TEST_CASE("a hit through another spelling says so, and covers the words as they stand")
{
    const std::vector<Hit> apart = find("zeggenschap", "zeggen schap");
    REQUIRE(apart.size() == 1);
    CHECK(apart.front().traits.variant);
    CHECK(apart.front().span() == TokenSpan{2, 4});
    REQUIRE(find("moeder", "rnoeder").size() == 1);
    CHECK(find("moeder", "rnoeder").front().traits.variant);
    CHECK_FALSE(find("moeder", "moeders").front().traits.variant);
}

TEST_CASE("a form that the rule asks for as it stands has no other spellings")
{
    CHECK(find("'moeder'", "rnoeder").empty());
    CHECK(find("moeder*", "rnoeder").empty());
}

TEST_CASE("a form that is also the first half of another is a hit alone, and part of that one where the rest follows")
{
    const std::vector<Hit> alone = find("afspraak", "een afspraak");
    REQUIRE(alone.size() == 1);
    CHECK(alone.front().span() == TokenSpan{3, 4});
    // "afspraken" cut by the end of a line, and the same form whole
    const std::vector<Hit> both = find("afspraak", "geen afspraak, wel afspra- ken");
    REQUIRE(both.size() == 2);
    CHECK(both.front().traits == MatchTraits());
    CHECK(both.back().traits.variant);
}
