#include "match/unit_matches.hpp"

#include "unit/match/compiled.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;

namespace {

using Runs = std::vector<WordRun>;

/// The runs of words of each match of the first rule in a unit.
std::vector<Runs> runs_in(test::Compiled& in, TokenSpan unit)
{
    UnitMatches matches(in.compiled, in.table);
    matches.read(in.source, {.tokens = unit});
    std::vector<Runs> runs;
    for (const UnitMatch& match : matches.find(in.compiled.rules.front().pattern))
        runs.push_back(match.runs);
    return runs;
}

std::vector<Runs> runs_in(const std::string& rule, const std::string& text)
{
    test::Compiled in(test::codebook_of_rule(rule), text);
    return runs_in(in, {0, in.passage.words.tokens.size()});
}

struct MatchExample {
    std::string rule;
    std::string text;
    std::vector<Runs> matches;
};

}

TEST_CASE("each kind of pattern matches runs of the unit's words")
{
    const std::vector<MatchExample> examples = {
        {"kind", "Het kind, de kinderen.", {{{1, 2}}, {{3, 4}}}},
        {"gehoord worden", "Gehoord worden wij.", {{{0, 2}}}},
        {"zelf .. bepalen", "Zelf dat bepalen.", {{{0, 1}, {2, 3}}}},
        {"zelf .. bepalen", "Bepalen wij zelf.", {}},
        {"over ..2 hoofd", "Over een twee hoofd.", {{{0, 1}, {3, 4}}}},
        {"over ..2 hoofd", "Over een twee drie hoofd.", {}},
        {"kind ~2 luisteren", "Luister naar het kind.", {{{0, 1}, {3, 4}}}},
        {"kind ~1 luisteren", "Luister naar het kind.", {}},
        {"kind ~1 luisteren", "Kinderen luisteren.", {{{0, 2}}}},
        {"(kind | ouder)", "De ouder en het kind.", {{{1, 2}}, {{4, 5}}}},
        {"/k[a-z]+ en/", "Het kind en de ouder.", {{{1, 3}}}},
        {"overnemen", "Zij neemt de zorg over.", {{{1, 2}, {4, 5}}}},
        {"zeggenschap", "Daar stond zeggen schap bij.", {{{2, 4}}}},
        {"vragen", "Ik vraag een vraag.", {{{1, 2}}}},
        {"daarover", "Daar heb ik het over.", {{{0, 1}, {4, 5}}}},
        {"erover", "Praat er over.", {{{1, 3}}}},
    };
    for (const MatchExample& example : examples) {
        CAPTURE(example.rule);
        CAPTURE(example.text);
        CHECK(runs_in(example.rule, example.text) == example.matches);
    }
}

TEST_CASE("marks do not count among the words of a unit")
{
    CHECK(runs_in("kind luisteren", "Het kind, (luister) nu.") == std::vector<Runs>{{{1, 3}}});
}

TEST_CASE("a main clause has its verb before what stands behind it in the order of the rule")
{
    const std::vector<MatchExample> examples = {
        {"erover praten", "Ik praat er niet over.", {{{1, 3}, {4, 5}}}},
        {"erover praten", "Daar praat ik nooit over.", {{{0, 2}, {4, 5}}}},
        {"erover praten", "Daar wil ik over praten.", {{{0, 1}, {3, 5}}}},
        {"erover praten", "Ik praat veel, maar het gaat er nooit over.", {}},
        {"ernaar uitkijken", "Ik kijk er echt naar uit.", {{{1, 3}, {4, 6}}}},
        {"over .. praten", "Praat er niet over.", {{{0, 1}, {3, 4}}}},
        {"over .. praten", "Praat over school.", {}},
        {"over praten", "Praat er niet over.", {}},
        {"praten ~2 met", "Daar praat ik nooit mee.", {{{1, 2}, {4, 5}}}},
        {"met .. omgaan", "Daar kan ik niet mee omgaan.", {{{4, 6}}}},
        {"met .. praten", "Daar praat ik nooit mee.", {{{1, 2}, {4, 5}}}},
        {"met .. praten", "Ze doen mee en praten veel.", {}},
    };
    for (const MatchExample& example : examples) {
        CAPTURE(example.rule);
        CAPTURE(example.text);
        CHECK(runs_in(example.rule, example.text) == example.matches);
    }
}

TEST_CASE("the halves of a pronominal adverb are told as a way of their own")
{
    test::Compiled in(test::codebook_of_rule("erover"), "Daar heb ik het over.");
    UnitMatches matches(in.compiled, in.table);
    matches.read(in.source, {0, in.passage.words.tokens.size()});
    const std::vector<UnitMatch>& found = matches.find(in.compiled.rules.front().pattern);
    REQUIRE(found.size() == 1);
    CHECK(found.front().traits == MatchTraits{.pronominal = true});
}

TEST_CASE("a unit has no matches with words of another")
{
    test::Compiled in(test::codebook_of_rule("kind ~5 luisteren"), "Het kind speelt. Luister maar.");
    for (const TokenSpan sentence : in.passage.words.sentences)
        CHECK(runs_in(in, sentence).empty());
    CHECK(runs_in(in, {0, in.passage.words.tokens.size()}).size() == 1);
}

TEST_CASE("what was found in one unit is not told of the next")
{
    test::Compiled in(test::codebook_of_rule("kind luisteren"), "Kinderen luisteren. Kinderen spelen. Kind luister.");
    UnitMatches matches(in.compiled, in.table);
    std::vector<std::size_t> found;
    for (const TokenSpan sentence : in.passage.words.sentences) {
        matches.read(in.source, {.tokens = sentence});
        found.push_back(matches.find(in.compiled.rules.front().pattern).size());
    }
    CHECK(found == std::vector<std::size_t>{1, 0, 1});
}

TEST_CASE("matches come by their first word, then by their last")
{
    CHECK(runs_in("(kind | kind luisteren | luisteren)", "Kind luister.") ==
          std::vector<Runs>{{{0, 1}}, {{0, 2}}, {{1, 2}}});
}

TEST_CASE("of matches of the same words one is kept, the one nearest to plain inflection")
{
    test::Compiled in(test::codebook_of_rule("(+zorg | jeugdzorg)"), "De jeugdzorg.");
    UnitMatches matches(in.compiled, in.table);
    matches.read(in.source, {.tokens = in.passage.words.sentences.front()});
    const std::vector<UnitMatch>& found = matches.find(in.compiled.rules.front().pattern);
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found.front().traits.compound);
}

TEST_CASE("a match that holds another match of its gap is left out")
{
    CHECK(runs_in("stiekem ~5 (opnemen | vertellen)", "Stiekem opgenomen, dat vertelde hij.") ==
          std::vector<Runs>{{{0, 2}}});
}

TEST_CASE("the traits of a match are those of all its words")
{
    test::Compiled in(test::codebook_of_rule("+zorg ~9 overnemen"), "Zij neemt de jeugdzorg over.");
    UnitMatches matches(in.compiled, in.table);
    matches.read(in.source, {.tokens = in.passage.words.sentences.front()});
    const std::vector<UnitMatch>& found = matches.find(in.compiled.rules.front().pattern);
    REQUIRE(found.size() == 1);
    CHECK(found.front().traits == MatchTraits{.compound = true, .apart = true});
}

TEST_CASE("a pattern of several words gives no more matches than the most, a word all")
{
    constexpr std::size_t written = UnitMatches::most_matches + 500;
    std::string many;
    for (std::size_t i = 0; i < written; ++i)
        many += "lief kind ";
    CHECK(runs_in("kind", many).size() == written);
    CHECK(runs_in("(kind | school)", many).size() == written);
    CHECK(runs_in("lief kind", many).size() == UnitMatches::most_matches);
}

TEST_CASE("a match is told in tokens of the passage, marks between its words with it")
{
    test::Compiled in(test::codebook_of_rule("kind luisteren"), "Nee, (kind, luister)!");
    UnitMatches matches(in.compiled, in.table);
    matches.read(in.source, {0, in.passage.words.tokens.size()});
    const std::vector<UnitMatch>& found = matches.find(in.compiled.rules.front().pattern);
    REQUIRE(found.size() == 1);
    std::vector<TokenSpan> parts;
    matches.add_tokens(found.front(), parts);
    CHECK(parts == std::vector<TokenSpan>{{3, 6}});
    CHECK(matches.span_of(found.front()) == TokenSpan{3, 6});
}
