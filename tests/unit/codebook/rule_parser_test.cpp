#include "codebook/rule_parser.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;

namespace {

Pattern word(std::string text, WordPattern::Kind kind = WordPattern::Kind::inflected)
{
    return {WordPattern{.text = std::move(text), .kind = kind}};
}

struct Mistake {
    std::string rule;
    std::size_t byte;
};

}

TEST_CASE("a plain word is meant in all its forms")
{
    CHECK(parse_rule("vertrouwen") == word("vertrouwen"));
}

TEST_CASE("one = serves all the words of a rule")
{
    const auto exact = WordPattern::Kind::exact;
    CHECK(parse_rule("=Veilig Thuis") == Pattern{Sequence{{word("Veilig", exact), word("Thuis", exact)}, {0}}});
}

TEST_CASE("words between ' and ' are this form only")
{
    const auto form = WordPattern::Kind::form;
    CHECK(parse_rule("'vertrouw'") == word("vertrouw", form));
    CHECK(parse_rule("iets 'in de' gaten") ==
          Pattern{Sequence{{word("iets"), word("in", form), word("de", form), word("gaten")}, {0, 0, 0}}});
}

TEST_CASE("a leading apostrophe of a word is no quote")
{
    CHECK(parse_rule("'s avonds") == Pattern{Sequence{{word("'s"), word("avonds")}, {0}}});
}

TEST_CASE("* and ? make a wildcard")
{
    CHECK(parse_rule("veilig*") == word("veilig*", WordPattern::Kind::wildcard));
}

TEST_CASE("+ opens a word to compounds on that side")
{
    CHECK(parse_rule("+zorg") == Pattern{WordPattern{.text = "zorg", .is_open_before = true}});
    CHECK(parse_rule("zorg+") == Pattern{WordPattern{.text = "zorg", .is_open_after = true}});
}

TEST_CASE(".. is a gap of three words, ..6 of six")
{
    CHECK(parse_rule("over .. hoofd heen") == Pattern{Sequence{{word("over"), word("hoofd"), word("heen")}, {3, 0}}});
    CHECK(parse_rule("over ..6 hoofd") == Pattern{Sequence{{word("over"), word("hoofd")}, {6}}});
}

TEST_CASE("~ binds looser than neighbours do")
{
    CHECK(parse_rule("klein kind ~6 luisteren") ==
          Pattern{Near{{Pattern{Sequence{{word("klein"), word("kind")}, {0}}}, word("luisteren")}, 6}});
}

TEST_CASE("alternatives may be several words, and stand among others")
{
    const Pattern choices{Alternatives{{word("bepalen"), Pattern{Sequence{{word("zeggen"), word("hebben")}, {0}}}}}};
    CHECK(parse_rule("zelf .. (bepalen | zeggen hebben)") == Pattern{Sequence{{word("zelf"), choices}, {3}}});
}

TEST_CASE("a set is named with $, a regular expression stands between slashes")
{
    CHECK(parse_rule("$gezin") == Pattern{Reference{"gezin"}});
    CHECK(parse_rule("/art\\. \\d+/") == Pattern{Expression{"art\\. \\d+"}});
}

TEST_CASE("a mistake in a rule is reported with its position")
{
    const std::vector<Mistake> mistakes = {
        {"", 0},
        {"zelf ..", 5},
        {".. zelf", 0},
        {"a .. .. b", 5},
        {"(a | b", 0},
        {"(a | (b)", 0},
        {"a | b", 2},
        {"a)", 1},
        {"a ~ b", 2},
        {"a ~6", 2},
        {"a ~99 b", 3},
        {"~3 a", 0},
        {"$", 0},
        {"+", 0},
        {"=", 1},
        {"a =b", 2},
        {"/abc", 0},
        {"a /b/", 2},
        {"zelf, bepalen", 0},
        {"+veilig*", 0},
        {"(a | | b)", 5},
        {"zelf..bepalen", 0},
        {"( )", 2},
    };
    for (const Mistake& mistake : mistakes) {
        CAPTURE(mistake.rule);
        try {
            parse_rule(mistake.rule);
            FAIL("no error");
        } catch (const RuleError& error) {
            CHECK(error.byte == mistake.byte);
        }
    }
}

TEST_CASE("a quote ends before another begins, and holds words only")
{
    const auto form = WordPattern::Kind::form;
    CHECK(parse_rule("'s avonds 'thuis'") ==
          Pattern{Sequence{{word("'s"), word("avonds"), word("thuis", form)}, {0, 0}}});
    CHECK_THROWS_AS(parse_rule("'zelf (kiezen | doen)'"), RuleError);
}
