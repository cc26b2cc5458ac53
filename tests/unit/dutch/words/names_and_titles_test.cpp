#include "dutch/words/abbreviations.hpp"
#include "dutch/words/name_infixes.hpp"
#include "dutch/words/titles.hpp"
#include "unit/dutch/words/words_of_use.hpp"

using namespace draad;
using test::WordsOfUse;

#define USE(predicate) #predicate, predicate

TEST_CASE("small words within names are known by where the name stands")
{
    const WordsOfUse uses[] = {
        {USE(is_name_infix), {"van", "'t", "vander", "el"}, {"aan", "en", "t", "jan"}},
        {USE(is_name_particle), {"van", "'t", "aan", "en"}, {"vander", "t", "jan"}},
        {USE(is_surname_particle), {"van", "'t", "aan", "t"}, {"vander", "en", "jan"}},
    };
    test::check_uses(uses);
}

TEST_CASE("titles are known with and without their period")
{
    const WordsOfUse uses[] = {
        {USE(is_honorific), {"mevrouw", "dhr", "dhr.", "mr."}, {"mr", "heer.", "dhr..", "jhr", "."}},
        {USE(is_form_of_address), {"mevrouw", "dhr", "dhr.", "mr", "mr."}, {"heer.", "dhr..", "jhr"}},
        {USE(is_short_honorific), {"dhr", "dhr.", "mr", "prof."}, {"mevrouw", "heer", "jhr", "mr.."}},
        {USE(is_title_of_government), {"minister", "wethouder", "staatssecretaris"}, {"kamerlid", "mevrouw", "arts"}},
        {USE(is_abbreviated_title), {"dhr", "mr", "jhr", "burg"}, {"mevrouw", "dhr.", "enz"}},
    };
    test::check_uses(uses);
    CHECK(find_abbreviation("jhr") == AbbreviationUse::leads_on);
    CHECK(find_abbreviation("mevrouw") == std::nullopt);
}
