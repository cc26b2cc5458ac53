#include "exchange/rules/entry_rules.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace draad;

TEST_CASE("an entry becomes the rule for these words, as they stand")
{
    struct Example {
        std::string entry, rule;
    };
    for (const Example& example : {Example{"vertrouw", "'vertrouw'"},
                                   {"in goed vertrouwen", "'in goed vertrouwen'"},
                                   {"in goed vertrouw*", "'in goed' vertrouw*"},
                                   {"*schap", "*schap"},
                                   {"v?rder", "v?rder"},
                                   {"op * rekenen", "'op' * 'rekenen'"},
                                   {"zo'n", "'zo'n'"},
                                   {"'s avonds", "''s avonds'"},
                                   {"e-mail", "'e-mail'"},
                                   {"niets/niemand", "'niets niemand'"},
                                   {"AC/DC", "'AC/DC'"},
                                   {"65-plusser*", "65-plusser*"}}) {
        CAPTURE(example.entry);
        Losses losses("woorden");
        CHECK(EntryRules(losses).rule_of({.text = example.entry, .location = "woorden:1"},
                                         Wildcards::star_and_question_mark) == example.rule);
    }
}

TEST_CASE("what cannot be matched is left out, and told with its location")
{
    struct Example {
        std::string entry, loss;
    };
    for (const Example& example :
         {Example{":-)", "':-)' is left out: it holds no word"},
          {"*", "'*' is left out: it finds any word at all"},
          {"* *", "'* *' is left out: it finds any word at all"},
          {"jan@zorg.nl", "'jan@zorg.nl' is left out: 'jan@zorg.nl' is no word that is matched"}}) {
        CAPTURE(example.entry);
        Losses losses("woorden");
        CHECK_FALSE(EntryRules(losses).rule_of({.text = example.entry, .location = "woorden:7"}, Wildcards::star));
        REQUIRE(losses.found().size() == 1);
        CHECK(losses.found()[0].location == "woorden:7");
        CHECK(losses.found()[0].message == example.loss);
    }
}

TEST_CASE("a question mark is a mark where the program has no such wildcard")
{
    Losses losses("woorden");
    CHECK(EntryRules(losses).rule_of({.text = "hoezo?", .location = "woorden:2"}, Wildcards::star) == "'hoezo'");
    REQUIRE(losses.found().size() == 1);
    CHECK(losses.found()[0].message == "'hoezo?' is read without ?: marks are not matched");
}

TEST_CASE("entries with accents are named once, for they find the words without")
{
    Losses losses("woorden");
    EntryRules rules(losses);
    for (const char* entry : {"één", "vóór", "cliënt", "een"})
        rules.rule_of({.text = entry, .location = "woorden:1"}, Wildcards::star);
    rules.report_accents();
    REQUIRE(losses.found().size() == 1);
    CHECK(losses.found()[0].message == "accents do not count, so these also find the word without: vóór, één");
}
