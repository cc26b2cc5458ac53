#include "match/rule_filter.hpp"

#include "match/unit_matches.hpp"
#include "unit/match/compiled.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <vector>

using namespace draad;

namespace {

using Numbers = std::vector<std::uint32_t>;

/// By word of a vocabulary: numbers of passages in which the rarest part of a rule is each time another one.
std::vector<Numbers> rarities(std::size_t words)
{
    Numbers ascending(words);
    std::iota(ascending.begin(), ascending.end(), 1U);
    std::vector<Numbers> rarities{{}, ascending, {ascending.rbegin(), ascending.rend()}};
    for (std::size_t rarest = 0; rarest < words; ++rarest) {
        rarities.emplace_back(words, 9U);
        rarities.back()[rarest] = 1;
    }
    return rarities;
}

/// The words at which the filter lets rules through, in all sentences of a passage, by rule.
std::map<std::uint32_t, std::set<std::uint32_t>> let_through(const RuleFilter& filter, test::Compiled& in)
{
    const std::vector<WordId>& words = in.source.words().word_ids;
    std::map<std::uint32_t, std::set<std::uint32_t>> rules;
    Numbers key_words;
    filter.find_key_words(words, key_words);
    for (const TokenSpan sentence : in.passage.words.sentences) {
        Numbers own;
        std::ranges::copy_if(key_words, std::back_inserter(own),
                             [&](std::uint32_t i) { return sentence.begin <= i && i < sentence.end; });
        filter.for_each_rule(words, sentence, own,
                             [&](std::uint32_t rule, std::uint32_t word) { rules[rule].insert(word); });
    }
    return rules;
}

bool lets_through(const std::string& rule, const std::string& text)
{
    test::Compiled in(test::codebook_of_rule(rule), text);
    return !let_through(RuleFilter(in.codebook, in.compiled, in.table, {}), in).empty();
}

bool matches(test::Compiled& in, std::uint32_t rule)
{
    UnitMatches unit(in.compiled, in.table);
    return std::ranges::any_of(in.passage.words.sentences, [&](TokenSpan sentence) {
        unit.read(in.source, {.tokens = sentence});
        return !unit.find(in.compiled.rules[rule].pattern).empty();
    });
}

struct FilterExample {
    std::string codes;
    std::string text;
};

FilterExample rule(const std::string& rule, const std::string& text)
{
    return {"codes: {c: [\"" + rule + "\"]}", text};
}

}

TEST_CASE("every kind of pattern is let through where it matches, whichever of its words is rare")
{
    const std::vector<FilterExample> examples = {
        rule("vertrouwen", "Zij vertrouwde hem."),
        rule("'vertrouw'", "Ik vertrouw hem."),
        rule("=Veilig Thuis", "Veilig Thuis belt."),
        rule("veilig*", "De veiligheid telt."),
        rule("*schap", "De medezeggenschap telt."),
        rule("v?rder", "Wij gaan verder."),
        rule("+zeggenschap", "De medezeggenschap telt."),
        rule("vertrouwen+", "Een vertrouwensband."),
        rule("+zorg+", "De jeugdzorginstelling."),
        rule("jeugdhulp", "Jeugd- en gezinshulp, en jeugdhulp."),
        rule("vragen", "Ik vraag het haar."),
        rule("overnemen", "Zij neemt de zorg over."),
        rule("zeggenschap", "Daar stond zeggen schap bij."),
        rule("moeder", "Daar stond rnoeder bij."),
        rule("gehoord worden", "Gehoord worden wij."),
        rule("op * rekenen", "Wij op haar rekenen."),
        rule("over .. hoofd heen", "Over hun eigen hoofden heen."),
        rule("over ..4 hoofd", "Over de een twee drie hoofd."),
        rule("kind ~2 luisteren", "Luister naar het kind."),
        rule("afspraak ~3 nakomen", "Hij komt zijn afspraken na."),
        rule("afspraak .. nakomen", "Hij komt zijn afspraken na."),
        rule("(bepalen | keuze maken)", "De keuze maken wij."),
        rule("zelf .. (bepalen | keuze maken)", "Zelf de keuze maken."),
        rule("(kind | ouder) ~3 (huis | school)", "De school van de ouders."),
        rule("/[0-9]{2}/", "Wel 12 jaar."),
        rule("kind kind", "Het kind kind."),
        {"sets: {gezin: [kind, ouder]}\ncodes: {c: [\"$gezin luisteren\"]}", "De ouders luisteren."},
        {"codes: {c: [\"$d luisteren\"], d: [kind, eigen keuze]}", "De eigen keuze luisteren."},
        {"codes: {c: [zelf $d], d: [bepalen, '/k[a-z]+/']}", "Zelf keuren."},
        {"codes: {c: [$d .. luisteren], d: ['/k[a-z]+/']}", "De kinderen luisteren."},
        {"codes: {c: [$d], d: [kind, '/[0-9]{2}/']}", "Wel 12 jaar."},
        {"codes: {c: [{rule: vertrouwen, forms: [vertrouwluh]}]}", "Het vertrouwluh."},
        {"codes: {c: [{rule: zorg, with: kind ~9 plan}]}", "De zorg van het kind heeft een plan."},
        {"codes: {c: [{rule: zorg, unless: kind}]}", "De zorg telt."},
        {"codes: {c: {find: [zorg], except: [nazorg]}}", "De zorg telt."},
    };
    for (const FilterExample& example : examples) {
        CAPTURE(example.codes);
        test::Compiled in(test::codebook_from(example.codes), example.text);
        REQUIRE(matches(in, 0));
        for (const Numbers& passages : rarities(in.table.vocabulary().size()))
            CHECK(let_through(RuleFilter(in.codebook, in.compiled, in.table, passages), in).contains(0));
    }
}

TEST_CASE("a rule is let through at every word that may be its rarest part")
{
    test::Compiled in(test::codebook_of_rule("zelf .. bepalen"), "Zelf bepalen, zelf kiezen, zelf bepaald.");
    const WordId itself = *in.table.vocabulary().find("zelf");
    for (const Numbers& passages : rarities(in.table.vocabulary().size())) {
        const auto rules = let_through(RuleFilter(in.codebook, in.compiled, in.table, passages), in);
        REQUIRE(rules.contains(0));
        const bool is_itself = in.source.words().word_ids[*rules.at(0).begin()] == itself;
        CHECK(rules.at(0) == (is_itself ? std::set<std::uint32_t>{0, 3, 6} : std::set<std::uint32_t>{1, 7}));
    }
}

TEST_CASE("a sentence that lacks a part of a rule is not looked at for it")
{
    const std::vector<FilterExample> examples = {
        {"vertrouwen", "Niemand luistert."},
        {"in de steek laten", "In de stad laten wij hem."},
        {"zelf .. bepalen", "Zelf kiezen. Hij bepaalt."},
        {"kind ~2 luisteren", "Luister eens."},
        {"zelf .. (bepalen | kiezen)", "Zelf zoeken, zelf vinden."},
        {"overnemen", "Hij neemt de zorg aan."},
    };
    for (const FilterExample& example : examples) {
        CAPTURE(example.codes);
        CAPTURE(example.text);
        CHECK_FALSE(lets_through(example.codes, example.text));
    }
}

TEST_CASE("what with asks for is a required part, unless it may stand elsewhere in the turn")
{
    const auto is_let_through = [](const std::string& within) {
        test::Compiled in(test::codebook_from("codes: {c: [{rule: zorg, with: kind" + within + "}]}"), "De zorg.");
        return !let_through(RuleFilter(in.codebook, in.compiled, in.table, {}), in).empty();
    };
    CHECK_FALSE(is_let_through(""));
    CHECK(is_let_through(", within: turn"));
}

TEST_CASE("a rule that may match whatever the words are comes once, with the first word of each sentence")
{
    test::Compiled in(test::codebook_of_rule("/[0-9]{2}/"), "Niemand luistert. Hij zwijgt.");
    const RuleFilter filter(in.codebook, in.compiled, in.table, {});
    CHECK(let_through(filter, in).at(0) == std::set<std::uint32_t>{0, 3});
    CHECK_FALSE(filter.wanted().has_value());
}

TEST_CASE("words that no rule has are no key words, nor are marks and unknown words")
{
    test::Compiled in(test::codebook_of_rule("kind"), "Het kind.");
    const WordId kind = *in.table.vocabulary().find("kind");
    const WordId other = *in.table.vocabulary().find("het");
    Numbers key_words{7};
    RuleFilter(in.codebook, in.compiled, in.table, {})
        .find_key_words(std::vector<WordId>{other, unknown_word, kind, no_word, question_mark, kind}, key_words);
    CHECK(key_words == Numbers{2, 5});
}

TEST_CASE("of a passage a word of the rarest part is wanted, with a word of each other part")
{
    test::Compiled in(test::codebook_of_rule("zelf .. bepalen"), "Zelf bepalen wij dat.");
    const WordId itself = *in.table.vocabulary().find("zelf");
    const WordId decide = *in.table.vocabulary().find("bepalen");
    Numbers passages(in.table.vocabulary().size(), 9);
    passages[decide] = 1;
    const WantedWords wanted = RuleFilter(in.codebook, in.compiled, in.table, passages).wanted().value();
    REQUIRE(wanted.choices.size() == 1);
    CHECK(wanted.lists[wanted.choices[0][0]] == Numbers{decide});
    CHECK(wanted.lists[wanted.choices[0][1]] == Numbers{itself});
}

TEST_CASE("an exception wants no passages of its own")
{
    test::Compiled in(test::codebook_from("codes: {c: {find: [zorg], except: [kind, '/[0-9]/']}}"),
                      "Het kind, de zorg.");
    const WantedWords wanted = RuleFilter(in.codebook, in.compiled, in.table, {}).wanted().value();
    CHECK(wanted.any == Numbers{*in.table.vocabulary().find("zorg")});
    CHECK(wanted.choices.empty());
}

TEST_CASE("a word that may be a part of many rules lets each of them through")
{
    std::string codes = "codes:\n";
    const std::size_t count = 3000; // more parts than a set has bits
    for (std::size_t i = 0; i < count; ++i)
        codes += "  c" + std::to_string(i) + ": [\"school ~5 (kind | onzin" + std::to_string(i) + ")\"]\n";
    test::Compiled in(test::codebook_from(codes), "Het kind op school.");
    CHECK(let_through(RuleFilter(in.codebook, in.compiled, in.table, {}), in).size() == count);
}
