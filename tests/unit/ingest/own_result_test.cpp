#include "ingest/own_result.hpp"

#include "unit/ingest/folder.hpp"

#include <doctest/doctest.h>

#include <string>

using draad::is_own_result;
using draad::test::Folder;

TEST_CASE("what draad wrote is known by how it begins, or by the note beside it")
{
    struct Example {
        std::string name;
        std::string text;
        bool is_own;
    };
    const Example examples[] = {
        {"a.html", "<html><head>\n<meta name=\"generator\" content=\"draad\">\n", true},
        {"b.html", "<html><head>\n<meta name=\"generator\" content=\"Word\">\n", false},
        {"c.csv", "hit,docname,from,to,pre\r\n", true},
        {"d.csv", "\xEF\xBB\xBFhit;docname;from;to;pre\r\n", true},
        {"e.md", "| hit | docname | from | to | pre |\n", true},
        {"f.txt", "document  code  hits  negated  unclear  passages\n", true},
        {"g.json", "{\n  \"schema\": \"draad/hits/1\",\n", true},
        {"h.txt", "The hits and codes of a document, negated or unclear.\n", false},
        {"i.txt", "Ik trek aan de draad.\n", false},
        {"j.txt", "", false},
        {"k.xlsx", "no workbook", false},
    };
    const Folder folder;
    for (const auto& [name, text, is_own] : examples) {
        CAPTURE(name);
        CHECK(is_own_result(folder.write(name, text)) == is_own);
    }
    const auto noted = folder.write("citaten.md", "## Vertrouwen\n");
    CHECK_FALSE(is_own_result(noted));
    folder.write("citaten.md.made", "command: draad quotes\n");
    CHECK(is_own_result(noted));
}
