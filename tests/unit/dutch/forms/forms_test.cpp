#include "dutch/forms/forms.hpp"

#include "text/folding.hpp"
#include "unit/dutch/lexicon.hpp"
#include "unit/dutch/table.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace draad;

namespace {

bool has_form(const Expansion& expansion, const std::string& form)
{
    return std::ranges::find(expansion.forms, form, &Form::folded) != expansion.forms.end();
}

}

TEST_CASE("words have the forms of the table, and not those of other words")
{
    for (const std::vector<std::string>& row : test::read_table("forms.tsv", 3)) {
        REQUIRE_MESSAGE(!(row[1] + row[2]).empty(), row[0], " has neither forms nor words to keep apart");
        const Expansion expansion = expand(fold(row[0]), test::lexicon());
        for (const std::string& form : test::words_of(row[1])) {
            const bool is_stem = std::ranges::count(expansion.ambiguous_stems, form) > 0;
            CHECK_MESSAGE((is_stem || has_form(expansion, form)), row[0], " lacks ", form);
        }
        for (const std::string& form : test::words_of(row[2])) {
            CHECK_MESSAGE(!has_form(expansion, form), row[0], " has ", form);
        }
    }
}

TEST_CASE("forms are sorted, each once, and the word is among them")
{
    for (const char* word : {"bezoeken", "vertrouwen", "kind", "xyzzy", "x", "jongeren", "overnemen"}) {
        CAPTURE(word);
        const Expansion expansion = expand(word, test::lexicon());
        CHECK(has_form(expansion, word));
        CHECK(std::ranges::is_sorted(expansion.forms, std::ranges::less_equal(), &Form::folded));
    }
}

TEST_CASE("a verb's stem that is a noun too is set apart")
{
    const Expansion verb = expand("vragen", test::lexicon(), {.part_of_speech = PartOfSpeech::verb});
    CHECK_FALSE(has_form(verb, "vraag"));
    CHECK(verb.ambiguous_stems == std::vector<std::string>{"vraag"});
    CHECK(has_form(expand("begrijpen", test::lexicon()), "begrijp"));
    CHECK(has_form(expand("vraag", test::lexicon()), "vraag"));
}

TEST_CASE("a part of speech narrows a homograph")
{
    const Expansion noun = expand("recht", test::lexicon(), {.part_of_speech = PartOfSpeech::noun});
    CHECK(has_form(noun, "rechten"));
    CHECK_FALSE(has_form(noun, "rechter"));
    const Expansion adjective = expand("recht", test::lexicon(), {.part_of_speech = PartOfSpeech::adjective});
    CHECK(has_form(adjective, "rechte"));
    CHECK_FALSE(has_form(adjective, "rechten"));
}

TEST_CASE("a word in no list is inflected by rule, and said to be unknown")
{
    const Expansion expansion = expand("zorgkaartje", test::lexicon());
    CHECK_FALSE(expansion.is_known);
    const Expansion verb = expand("appen", test::lexicon(), {.part_of_speech = PartOfSpeech::verb});
    for (const char* form : {"appt", "appte", "geappt"}) {
        CAPTURE(form);
        CHECK(has_form(verb, form));
    }
}

TEST_CASE("each form says in Dutch how it was made")
{
    const Expansion expansion = expand("kind", test::lexicon());
    const auto plural = std::ranges::find(expansion.forms, "kinderen", &Form::folded);
    REQUIRE(plural != expansion.forms.end());
    CHECK(plural->how == "meervoud");
    CHECK(plural->part_of_speech == PartOfSpeech::noun);
}

TEST_CASE("a separable verb tells its particle and the forms of its base, known or not")
{
    for (const char* word : {"overnemen", "meebeslissen", "meepraten", "opkomen", "loslaten", "buitensluiten",
                             "terugkrijgen", "ingrijpen", "tegenhouden", "aankunnen", "terugknuffelen"}) {
        CAPTURE(word);
        CHECK(expand(word, test::lexicon()).apart.has_value());
    }
    const SeparableVerb verb = expand("overnemen", test::lexicon()).apart.value();
    CHECK(verb.particle == "over");
    CHECK(verb.base_forms == std::vector<std::string>{"nam", "namen", "neem", "neemt", "nemen"});
}

TEST_CASE("verbs that only look separable stay whole")
{
    for (const char* word :
         {"overtuigen", "inspireren", "naderen", "onderzoeken", "opereren", "aanvaarden", "zeggen"}) {
        CAPTURE(word);
        CHECK_FALSE(expand(word, test::lexicon()).apart.has_value());
    }
}
