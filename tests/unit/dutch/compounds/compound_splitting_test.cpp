#include "dutch/compounds/compound_splitting.hpp"

#include "unit/dutch/lexicon.hpp"
#include "unit/dutch/table.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;

TEST_CASE("compounds split into the parts of the table, other words stay whole")
{
    for (const std::vector<std::string>& row : test::read_table("compound_splits.tsv", 2)) {
        std::string joined;
        for (const std::string& part : split_compound(row[0], test::lexicon())) {
            joined += (joined.empty() ? "" : "|") + part;
        }
        CHECK(joined == row[1]);
    }
}

TEST_CASE("the parts together are the word")
{
    for (const char* word : {"", "a", "-", "woon-zorgcentrum", "arbeidsongeschiktheidsverzekering", "xqzt"}) {
        std::string joined;
        for (const std::string& part : split_compound(word, test::lexicon())) {
            joined += part;
        }
        CHECK(joined == word);
    }
}
