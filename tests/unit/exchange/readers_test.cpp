#include "error.hpp"
#include "exchange/dictionary_formats.hpp"
#include "support/dictionaries.hpp"
#include "support/office_files.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;

namespace {

/// A text of another program, what is read from it, and the losses: "location message" each.
struct Example {
    const char* name;
    std::string text;
    std::string outline;
    std::vector<std::string> losses;
};

void check_all(const char* format, const std::vector<Example>& examples)
{
    for (const Example& example : examples) {
        CAPTURE(example.name);
        Losses losses("x");
        const Dictionary dictionary = read_dictionary(*dictionary_format_named(format), example.text, losses);
        CHECK(test::outline(dictionary.categories) == example.outline);
        std::vector<std::string> found;
        for (const Problem& loss : losses.found())
            found.push_back(loss.location + " " + loss.message);
        CHECK(found == example.losses);
    }
}

std::string error_of(const char* format, const std::string& text)
{
    Losses losses("x");
    try {
        read_dictionary(*dictionary_format_named(format), text, losses);
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

}

TEST_CASE("quanteda's YAML is read as it is written, and told where quanteda reads something else")
{
    check_all(
        "quanteda",
        {{"lists, flow lists and one word",
          "a:\n  - een\n  - '*twee'\nb: [drie vier]\nc: {d: vijf}\n",
          "a: [een] [*twee]\nb: [drie vier]\nc:\n  d: [vijf]\n",
          {}},
         {"spaces", "a: ['  op   tijd ']\n", "a: [op tijd]\n", {}},
         {"words that R takes for truth values",
          "a: [ja, no, \"on\", Yes]\n",
          "a: [ja] [no] [on] [Yes]\n",
          {"x:1 'no' without quotes is TRUE or FALSE to quanteda; here it is the word 'no'",
           "x:1 'Yes' without quotes is TRUE or FALSE to quanteda; here it is the word 'Yes'"}},
         {"nothing", "a: [~, een]\nb:\n", "a: [een]\nb:\n", {}},
         {"a sub-category among words",
          "a:\n  - een\n  - b: [twee]\n",
          "a: [een]\n  b: [twee]\n",
          {"x:3 a sub-category stands among words; quanteda takes its words for the category's own, here it stays "
           "a sub-category"}},
         {"a key twice",
          "a: [een]\na: [twee]\n",
          "a: [een] [twee]\n",
          {"x:2 'a' stands here twice; the two are joined"}},
         {"a title at the top",
          "title: Zorg\na: [een]\n",
          "title: [Zorg]\na: [een]\n",
          {"x:1 'title' is read as a category, as quanteda does; if it is none, take it out"}},
         {"a byte-order mark",
          "\xEF\xBB\xBF"
          "a: [een]\n",
          "a: [een]\n",
          {}}});
    CHECK(error_of("quanteda", "a:\n  - *een\n").starts_with("x:2:"));
}

TEST_CASE("a LIWC dictionary is read with what people make of the format")
{
    check_all("liwc",
              {{"zeros, gaps, CRLF and tabs behind the marks",
                "%\t\t\r\n01\tzorg\r\n7\tzelf\r\n%\t\r\nhulp*\t1\r\nik\t07\t1\r\n",
                "zorg: [hulp*] [ik]\nzelf: [ik]\n",
                {}},
               {"spaces for tabs",
                "%\n1 zorg\n%\nin goed vertrouwen   1\nhulp 1 \n",
                "zorg: [in goed vertrouwen] [hulp]\n",
                {}},
               {"a number in a phrase", "%\n1\tzorg\n%\nsinds 2016\t1\n", "zorg: [sinds 2016]\n", {}},
               {"conditions",
                "%\n1\tzorg\n%\nhulp\t<of>131/125\t1\nik\t(02 134)125/464\n",
                "zorg: [hulp]\n",
                {"x:4 '<of>131/125' of 'hulp' is left out: conditions are not read",
                 "x:5 '(02' of 'ik' is left out: conditions are not read",
                 "x:5 '134)125/464' of 'ik' is left out: conditions are not read"}},
               {"a category that is not there",
                "%\n1\tzorg\n%\nhulp\t1\t9\n",
                "zorg: [hulp]\n",
                {"x:4 'hulp': category 9 is not declared, and left out"}},
               {"a term without category",
                "%\n1\tzorg\n%\nhulp\n",
                "zorg:\n",
                {"x:4 'hulp' is left out: it has no category"}},
               {"a term twice", "%\n1\tzorg\n2\tzelf\n%\nhulp\t1\nhulp\t2\t1\n", "zorg: [hulp]\nzelf: [hulp]\n", {}},
               {"sub-categories",
                "%\n1\tzorg\n\t2\tjeugd\n\t3\toud\n4\trest\n%\nkind\t1\t2\nhulp\t1\nopa\t1\t3\nik\t4\n",
                "zorg: [hulp]\n  jeugd: [kind]\n  oud: [opa]\nrest: [ik]\n",
                {}},
               {"a group without a number",
                "%\nGevoel\n\t1\tblij\n\t2\tboos\n%\nvrolijk\t1\nkwaad\t2\n",
                "Gevoel:\n  blij: [vrolijk]\n  boos: [kwaad]\n",
                {}},
               {"a sub-category's word that LIWC does not count above",
                "%\n1\tzorg\n\t2\tjeugd\n%\nkind\t2\n",
                "zorg:\n  jeugd: [kind]\n",
                {"x:2 'zorg' also counts words of its sub-categories that it does not list"}}});
    CHECK(error_of("liwc", "%\n1\tzorg\n7\nhulp\t1\n") == "x:3: a category wants a number and a name: '1 vertrouwen'");
    CHECK(error_of("liwc", "%\n1\tzorg\n") == "x:2: the categories want a line '%' before them and one behind them");
}

TEST_CASE("a LIWC-22 dictionary is a table with a column for each category")
{
    check_all(
        "liwc22",
        {{"marks", "DicTerm,Zorg,\"a, b\"\nhulp*,X,\n\"in, uit\",,x\n", "Zorg: [hulp*]\na, b: [in, uit]\n", {}},
         {"weights",
          "DicTerm,Zorg\nhulp,0.5\nik,1\nwij,0\n",
          "Zorg: [hulp] [ik]\n",
          {"x weights are left out, a word counts once; terms with a weight: 1"}},
         {"rows without a term, short rows, long rows",
          "DicTerm,Zorg,Zelf\n,X,\nhulp,X\nik,,X,X\n",
          "Zorg: [hulp]\nZelf: [ik]\n",
          {"x:2 a row without a term is left out", "x:4 'ik' has values behind the last column; they are left out"}}});
}

TEST_CASE("a WordStat dictionary is read by its tabs and weights")
{
    check_all("wordstat", {{"depth, phrases, windows-1252",
                            "ZORG\r\n\tCLI\xCBNT\r\n\t\tIN_GOED_VERTROUWEN (1)\r\n\tHULP* (1)\r\n",
                            "ZORG: [HULP*]\n  CLIËNT: [IN GOED VERTROUWEN]\n",
                            {}},
                           {"weights of any size",
                            "ZORG\n\tGELOOF (10)\n\tHOOP (0.5)\n",
                            "ZORG: [GELOOF] [HOOP]\n",
                            {"x:2 'GELOOF': its weight 10 is left out; a word counts once",
                             "x:3 'HOOP': its weight 0.5 is left out; a word counts once"}},
                           {"a rule",
                            "ZORG\n\tHULP (1)\n\t@NIET [#HULP AFTER #NEE /S 3] (1)\n",
                            "ZORG: [HULP]\n",
                            {"x:3 the rule '@NIET [#HULP AFTER #NEE /S 3]' is not carried over; it is kept as a memo"}},
                           {"an entry in no category",
                            "HULP (1)\nZORG\n\tIK (1)\n",
                            "ZORG: [IK]\n",
                            {"x:1 'HULP' is left out: it stands in no category"}}});
}

TEST_CASE("a Lexicoder dictionary has a colour behind its categories, not in their names")
{
    check_all("lexicoder", {{"colour, blanks, phrases",
                             "+zorg#AA0000\n  hulp*\neen leugen\n+#1 plek\nhuis\n",
                             "zorg: [hulp*] [een leugen]\n#1 plek: [huis]\n",
                             {}},
                            {"words before the first category",
                             "hulp\n+zorg\nik\n",
                             "zorg: [ik]\n",
                             {"x:1 'hulp' is left out: it stands before the first category"}}});
    CHECK(error_of("lexicoder", "hulp\n") == "x: no category (+name) in this file");
}

TEST_CASE("a Yoshikoder dictionary keeps words beside sub-categories")
{
    check_all(
        "yoshikoder",
        {{"nested, without desc",
          "<?xml version=\"1.0\"?><dictionary style=\"050805\" patternengine=\"substring\">\n"
          "<cnode name=\"Zorg\" desc=\"helpen\"><pnode name=\"hulp*\"/>\n<cnode name=\"Jeugd &amp; gezin\">"
          "<pnode name=\"kind\"/></cnode></cnode></dictionary>",
          "Zorg: [hulp*]\n  Jeugd & gezin: [kind]\n",
          {}},
         {"latin-1 as it declares itself",
          "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><dictionary><cnode name=\"cli\xEBnt\"><pnode name=\"ik\"/>"
          "</cnode></dictionary>",
          "cliënt: [ik]\n",
          {}},
         {"a pattern in no category",
          "<dictionary>\n<pnode name=\"ik\"/></dictionary>",
          "",
          {"x:2 'ik' is left out: it stands in no category"}}});
    CHECK(error_of("yoshikoder", "<dictionary><cnode name=\"a\">").starts_with("x:1"));
}

TEST_CASE("a workbook is read as its first table of codes")
{
    const std::vector<std::vector<std::string>> rows = {{"Code", "Woord", "Memo", "Aantal"},
                                                        {"Zorg > Vertrouwen", "vertrouw*|geloof", "let op", "12"},
                                                        {"Zorg", "zorgen voor", "", ""}};
    check_all("xlsx", {{"as MAXQDA names its columns",
                        test::xlsx(rows),
                        "Zorg: [zorgen voor]\n  Vertrouwen: [vertrouw*] [geloof]\n",
                        {"x:1 the column 'Aantal' is left out"}}});
    CHECK(error_of("xlsx", test::xlsx({{"Naampje", "Woord"}, {"a", "b"}})).find("no sheet has a column named code") !=
          std::string::npos);
    CHECK(recognised_format("lijst.csv", test::xlsx(rows)).name == "xlsx");
}

TEST_CASE("a table of codes is read by the names of its columns")
{
    check_all("csv", {{"a row a word",
                       "code;woord\nZorg > Jeugd;kind\nZorg > Jeugd;in huis\nZorg;hulp*\n",
                       "Zorg: [hulp*]\n  Jeugd: [kind] [in huis]\n",
                       {}},
                      {"Taguette",
                       "tag,description,number of highlights\nzorg,Over zorg,3\n",
                       "zorg:\n",
                       {"x:1 the column 'number of highlights' is left out"}},
                      {"MAXQDA", "Code\tMemo\nZorg\\Jeugd\tronde 2\n", "Zorg:\n  Jeugd:\n", {}},
                      {"several words in a cell",
                       "thema,woorden\nZorg,hulp | in goed vertrouwen\n",
                       "Zorg: [hulp] [in goed vertrouwen]\n",
                       {}},
                      {"a row without a code",
                       "code,word\n,hulp\nZorg,ik\n",
                       "Zorg: [ik]\n",
                       {"x:2 a row without a code is left out"}}});
}

TEST_CASE("a file is known by what it holds, not by its name")
{
    struct Named {
        const char* file;
        std::string text;
        const char* format;
    };
    for (const Named& example :
         {Named{"a.cat", "<?xml version=\"1.0\"?><dictionary><cnode name=\"a\"/></dictionary>", "yoshikoder"},
          {"a.txt", "%\n1\ta\n%\nb\t1\n", "liwc"},
          {"a.csv", "DicTerm,A\nb,X\n", "liwc22"},
          {"a", "+a\nb\n", "lexicoder"},
          {"a.txt", "A\n\tB (1)\n", "wordstat"},
          {"a.txt", "code,word\na,b\n", "csv"},
          {"a.yml", "codes:\n  a: [b]\n", "draad"},
          {"a.yaml", "a: [b]\n", "quanteda"},
          {"a.xml", "\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<CodeBook xmlns=\"urn:QDA-XML:codebook:0:4\"/>", "refi"}}) {
        CAPTURE(example.format);
        CHECK(recognised_format(example.file, example.text).name == example.format);
    }
    CHECK_THROWS_WITH_AS(recognised_format("brief.txt", "Geachte heer,\nhierbij\n"),
                         "brief.txt: this is no dictionary or codebook that is known; draad convert --help names them",
                         Error);
}

TEST_CASE("hostile dictionaries are refused or read within bounds")
{
    std::string nested = "a:";
    std::string nodes = "<dictionary>";
    std::string tabs = "A\n";
    for (int i = 0; i < 200; ++i) {
        nested += " {a:";
        nodes += "<cnode name=\"a\">";
        tabs += std::string(static_cast<std::size_t>(i) + 1, '\t') + "A\n";
    }
    CHECK_FALSE(error_of("quanteda", nested).empty());
    CHECK(error_of("yoshikoder", nodes).find("nested deeper than 32") != std::string::npos);
    CHECK(error_of("wordstat", tabs).find("nested deeper than 32") != std::string::npos);
    CHECK(error_of("quanteda", std::string(17U << 20U, 'a')) == "x: larger than a dictionary can be (16 MiB)");
    CHECK(error_of("quanteda", std::string(64, '\1')) == "x: this is no text; name a dictionary or a codebook");
}
