#include "dutch/variants/misprints.hpp"

#include "unit/dutch/lexicon.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace draad;

namespace {

std::vector<std::string> misprints_of(const std::string& wanted, std::vector<std::string> vocabulary)
{
    std::ranges::sort(vocabulary);
    const SortedWords words(vocabulary);
    const VocabularySieve sieve(words, 1);
    return Misprints(words, sieve, std::vector<std::string_view>{wanted}, test::lexicon()).of(wanted);
}

}

TEST_CASE("a wanted word is found misread, misspelled and with a hyphen or without, whatever its length then is")
{
    using Words = std::vector<std::string>;
    CHECK(misprints_of("veiligheid", {"veiiigheid", "veiligheid", "veiligheden"}) == Words{"veiiigheid"});
    CHECK(misprints_of("onmiddellijk", {"onmiddelijk", "onmiddellijk"}) == Words{"onmiddelijk"});
    CHECK(misprints_of("mammama", {"rnarnrnarna", "rnarnrnarnarn"}) == Words{"rnarnrnarna"});
    CHECK(misprints_of("zorgcoordinatie", {"zorg-coordinatie"}) == Words{"zorg-coordinatie"});
}

TEST_CASE("a word that the lexicon holds is no misprint of another")
{
    CHECK(misprints_of("ieder", {"leder"}).empty());
}
