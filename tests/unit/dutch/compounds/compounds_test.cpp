#include "dutch/compounds/compounds.hpp"

#include "dutch/forms/forms.hpp"
#include "unit/dutch/lexicon.hpp"
#include "unit/dutch/table.hpp"
#include "text/folding.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;

namespace {

std::vector<std::string> noun_or_adjective_forms(const std::string& code_word)
{
    ExpandOptions options;
    options.part_of_speech = code_word == "veilig" ? PartOfSpeech::adjective : PartOfSpeech::noun;
    std::vector<std::string> forms;
    for (const Form& form : expand(fold(code_word), test::lexicon(), options).forms) {
        forms.push_back(form.folded);
    }
    return forms;
}

CompoundPlaces only(const std::string& place)
{
    return {.as_head = place == "head", .as_modifier = place == "modifier", .as_middle = place == "middle"};
}

}

TEST_CASE("code words are found in compounds of the table, where it says, and not in false friends")
{
    for (const std::vector<std::string>& row : test::read_table("compounds.tsv", 3)) {
        CAPTURE(row[0]);
        CAPTURE(row[1]);
        REQUIRE((row[2] == "head" || row[2] == "modifier" || row[2] == "middle" || row[2] == "-"));
        const std::vector<std::string> forms = noun_or_adjective_forms(row[0]);
        const std::string word = fold(row[1]);
        for (const char* place : {"head", "modifier", "middle"}) {
            CAPTURE(place);
            CHECK(is_compound_with(word, forms, only(place), test::lexicon()) == (row[2] == place));
        }
    }
}

TEST_CASE("nothing is a compound with no form, and no form with itself")
{
    const std::vector<std::string> forms = {"zorg"};
    CHECK_FALSE(is_compound_with("jeugdzorg", {}, {true, true, true}, test::lexicon()));
    CHECK_FALSE(is_compound_with("zorg", forms, {true, true, true}, test::lexicon()));
    CHECK_FALSE(is_compound_with("", forms, {true, true, true}, test::lexicon()));
}
