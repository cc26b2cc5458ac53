#include "exchange/rules/rule_line.hpp"

#include "codebook/codebook_reader.hpp"
#include "exchange/rules/codebook_dictionary.hpp"
#include "exchange/rules/codebook_yaml.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace draad;

TEST_CASE("a rule keeps its settings through a line of text")
{
    for (const char* text : {"vertrouwen", "over .. hoofd heen; polarity: negated", "/a; b/; within: paragraph",
                             "a ~3 b; polarity: negated; negation: skip; unless: (c | d); with: e"}) {
        CAPTURE(text);
        CHECK(to_string(parse_rule_line(text)) == text);
    }
    const RuleLine line = parse_rule_line("a; polarity: negated; unless: b");
    CHECK(line.rule == "a");
    CHECK(line.settings == std::vector<std::pair<std::string, std::string>>{{"polarity", "negated"}, {"unless", "b"}});
}

TEST_CASE("a codebook is the same after a way through a codebook for people")
{
    Codebook codebook;
    REQUIRE(read_codebook("c.yaml", R"(
sets: {wie: [kind, "'ouders'"]}
codes:
  plan:
    find:
      - {rule: $wie .. plan, polarity: negated, unless: $wie 'niet', with: ook}
      - {rule: werk, pos: noun, negation: skip, within: paragraph}
      - $rust
    except: [plan b]
  rust: [rust]
)",
                          codebook)
                .empty());
    Losses losses("c.yaml");
    const Lexicon lexicon = Lexicon::open(DRAAD_LEXICON);
    const std::string yaml =
        write_codebook_yaml(dictionary_of(codebook, lexicon, RuleUse::texts_for_people, losses), losses);
    Codebook again;
    REQUIRE(read_codebook("c.yaml", yaml, again).empty());
    CHECK(losses.found().empty());
    REQUIRE(again.codes.size() == 2);
    CHECK(again.codes[0].rules[0].text == "(kind | 'ouders') .. plan");
    CHECK(again.codes[0].rules[0].polarity == Polarity::negated);
    CHECK(again.codes[0].rules[0].unless.has_value());
    CHECK(again.codes[0].rules[0].with == codebook.codes[0].rules[0].with);
    CHECK(again.codes[0].rules[1].part_of_speech == PartOfSpeech::noun);
    CHECK(again.codes[0].rules[1].negation == NegationSetting::skip);
    CHECK(again.codes[0].rules[1].within == Scope::paragraph);
    CHECK(again.codes[0].rules[2].pattern == codebook.codes[0].rules[2].pattern);
    CHECK(again.codes[0].except[0].pattern == codebook.codes[0].except[0].pattern);
}

TEST_CASE("a rule that people typed wrongly is left out, and told")
{
    for (const char* rule : {"*", "(a", "a; polarity: maybe", "$nergens", "$zorg", ""}) {
        CAPTURE(rule);
        Category category{.name = "zorg", .location = "x:1"};
        category.rules = {rule, "hulp"};
        Losses losses("x");
        Codebook codebook;
        CHECK(read_codebook("x.yaml", write_codebook_yaml({.categories = {category}}, losses), codebook).empty());
        REQUIRE(losses.found().size() == 1);
        CHECK(losses.found()[0].message.find("is left out") != std::string::npos);
    }
}
