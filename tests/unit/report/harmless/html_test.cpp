#include "report/harmless/html.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace draad;

TEST_CASE("text for HTML holds nothing that could be markup")
{
    CHECK(html_text("a < b & \"c\" > 'd'") == "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;");
    CHECK(html_text("--><script>") == "--&gt;&lt;script&gt;");
    CHECK(html_text("\x1b[31m\u202Eé") == "�[31m�é");
}

TEST_CASE("JSON in HTML holds nothing that could end its element")
{
    const std::string json = json_in_html("{\"a\":\"</script><!-- & \u2028\u2029\"}");
    CHECK(json == "{\"a\":\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029\"}");
}

TEST_CASE("a table names its columns and rows, and sorts by values where texts do not")
{
    const std::string html =
        to_html({.caption = "Zo & zo",
                 .columns = {{.name = "thema"}, {.name = "n", .is_number = true, .is_sub = true}},
                 .rows = {{{.text = "a<b", .note = "klein"}, {.text = "1.234", .value = "1234", .heat = 2}},
                          {{.text = "c"}, {.text = "0", .value = "0"}}},
                 .depths = {0, 1}});
    for (const std::string part :
         {"aria-label=\"Zo &amp; zo\"", "<caption><span>Zo &amp; zo</span></caption>", "<th scope=\"col\">thema</th>",
          "<th scope=\"col\" class=\"n sub\">n</th>", "<th scope=\"row\">a&lt;b<span",
          "<td class=\"n sub heat-2\" data-v=\"1234\" data-l=\"n\">1.234</td>",
          "<td class=\"n sub zero\" data-l=\"n\">0</td>", "<th scope=\"row\" class=\"depth-1\">c</th>",
          "class=\" sortable\""}) {
        CAPTURE(part);
        CHECK(html.find(part) != std::string::npos);
    }
}
