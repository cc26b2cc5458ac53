#include "text/regex.hpp"

#include "error.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using draad::Regex;

namespace {

std::vector<std::string> matches_of(std::string_view pattern, std::string_view text)
{
    std::vector<std::string> matches;
    for (const draad::TextRange range : Regex(pattern).find_all(text))
        matches.emplace_back(text.substr(range.begin, range.size()));
    return matches;
}

std::string complaint(std::string_view pattern, std::string_view text)
{
    try {
        Regex(pattern).find_all(text);
    } catch (const draad::Error& error) {
        return error.what();
    }
    return "";
}

}

TEST_CASE("a regular expression finds every match, whatever its case")
{
    using Words = std::vector<std::string>;
    CHECK(matches_of("cli[eë]nt(en)?", "Cliënten, CLIËNT en client") == Words{"Cliënten", "CLIËNT", "client"});
    CHECK(matches_of(R"(\b\w+heid\b)", "Veiligheid en eenzaamheid, héél zekerheidje") ==
          Words{"Veiligheid", "eenzaamheid"});
    CHECK(matches_of("één", "ÉÉN é één") == Words{"ÉÉN", "één"});
    CHECK(matches_of("niets", "iets").empty());
}

TEST_CASE("an empty match is none")
{
    CHECK(matches_of("x*", "axxb") == std::vector<std::string>{"xx"});
    CHECK(matches_of("^", "a").empty());
}

TEST_CASE("a broken regular expression is refused with its column")
{
    CHECK(complaint("zorg(plan", "").find("column 9: a bracket ( or ) has no partner") != std::string::npos);
    CHECK(complaint("é[a-z", "").find("column 5: a [ has no partner") != std::string::npos);
    CHECK(complaint("a{3,1}", "").find("the maximum is below the minimum") != std::string::npos);
}

TEST_CASE("a match that takes too long is given up")
{
    const std::string text(60, 'a');
    for (const char* pattern : {"(a+)+b", "(a+)+$ ", "(a|aa)+b", "(.*)*b", "(?:(?:a*)*)*b"}) {
        CAPTURE(pattern);
        CHECK(complaint(pattern, text).find("takes too long on a text of 60 bytes") != std::string::npos);
    }
}

TEST_CASE("a match that needs too much memory is given up")
{
    const std::string text(4'000'000, 'a');
    CHECK(complaint("(a|b)*c", text).find("needs too much memory") != std::string::npos);
}

TEST_CASE("a regular expression can be moved")
{
    Regex first("zorg");
    const Regex second = std::move(first);
    CHECK(second.find_all("jeugdzorg").size() == 1);
}
