#include "wording/language.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;

TEST_CASE("the languages that the environment asks for, as gettext reads it")
{
    struct Row {
        LanguageVariables variables;
        std::vector<std::string> wanted;
    };
    const std::vector<Row> rows{
        {{}, {}},
        {{.lang = "nl_NL.UTF-8"}, {"nl"}},
        {{.lang = "nl_BE"}, {"nl"}},
        {{.lang = "nl_NL@euro"}, {"nl"}},
        {{.lang = "nl"}, {"nl"}},
        {{.lang = "en_GB.UTF-8"}, {"en"}},
        {{.lc_messages = "nl_NL.UTF-8", .lang = "en_GB.UTF-8"}, {"nl"}},
        {{.lc_messages = "en_GB.UTF-8", .lang = "nl_NL.UTF-8"}, {"en"}},
        {{.lc_all = "en_GB.UTF-8", .lc_messages = "nl_NL.UTF-8", .lang = "nl_NL.UTF-8"}, {"en"}},
        {{.language = "nl"}, {"nl"}},
        {{.lang = "en_GB.UTF-8", .language = "nl:en"}, {"nl", "en"}},
        {{.lang = "nl_NL.UTF-8", .language = "fy_NL:nl_NL"}, {"fy", "nl"}},
        {{.lang = "nl_NL.UTF-8", .language = "::"}, {"nl"}},
        {{.lang = "C.UTF-8", .language = "nl"}, {"nl"}},
        {{.lang = "C", .language = "nl"}, {}},
        {{.lc_all = "C", .lang = "nl_NL.UTF-8"}, {}},
        {{.lc_all = "POSIX", .lang = "nl_NL.UTF-8", .language = "nl"}, {}},
        {{.lang = "C.UTF-8"}, {"C"}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.variables.lc_all);
        CAPTURE(row.variables.lc_messages);
        CAPTURE(row.variables.lang);
        CAPTURE(row.variables.language);
        CHECK(wanted_languages(row.variables) == row.wanted);
    }
}

TEST_CASE("a language that is no name of one leads to no other file")
{
    CHECK(wanted_languages({.lang = "../../nl"}).empty());
    CHECK(wanted_languages({.language = "/tmp/nl:nl"}) == std::vector<std::string>{"nl"});
}
