#include "dutch/compounds/compounds.hpp"

#include "dutch/forms/forms.hpp"
#include "text/folding.hpp"
#include "unit/dutch/lexicon.hpp"
#include "unit/dutch/table.hpp"

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

CompoundPositions only(const std::string& position)
{
    return {.as_head = position == "head", .as_modifier = position == "modifier", .as_middle = position == "middle"};
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
        for (const char* position : {"head", "modifier", "middle"}) {
            CAPTURE(position);
            CHECK(is_compound_with(word, forms, only(position), test::lexicon()) == (row[2] == position));
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
