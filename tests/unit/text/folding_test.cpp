#include "text/folding.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

using draad::fold;

TEST_CASE("words that readers take for the same word fold alike")
{
    const std::vector<std::pair<std::string, std::string>> examples = {
        {"Cliënt", "client"},           {"CLIËNT", "client"},
        {"ideeën", "ideeen"},           {"één", "een"},
        {"foto’s", "foto's"},           {"zo‘n", "zo'n"},
        {"ﬁnanciën", "financien"},      {"œuvre", "oeuvre"},
        {"Ĳsselmeer", "ijsselmeer"},    {"mede\u00ADzeggenschap", "medezeggenschap"},
        {"cafe\u0301", "cafe"},         {"straße", "strasse"},
        {"zorg\u200Bplan", "zorgplan"}, {"co\u2010ouder", "co-ouder"},
    };
    for (const auto& [text, folded] : examples) {
        CAPTURE(text);
        CHECK(fold(text) == folded);
        CHECK(fold(folded) == folded);
    }
}
