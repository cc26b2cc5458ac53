#include "report/document/word_of_html.hpp"

#include "archive/archive.hpp"
#include "xml/xml_reader.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;

namespace {

/// Each paragraph of what a part of the page becomes: its style and its text.
std::vector<std::string> paragraphs_of(const std::string& html)
{
    const ReportWords words(ReportLanguage::dutch);
    WordDocument document("Titel");
    add_html(html, words, document);
    const std::string bytes = document.finish();
    Archive archive("a.docx", bytes);
    const std::string xml = archive.read("word/document.xml");
    std::vector<std::string> paragraphs;
    XmlReader reader("document.xml", xml);
    while (reader.next())
        if (reader.is_element("pStyle"))
            paragraphs.push_back(reader.attribute_or_empty("val") + ": ");
        else if (reader.is_element("t"))
            paragraphs.back() += reader.read_text();
    return paragraphs;
}

}

TEST_CASE("a part of the page says the same in Word, each element in its style")
{
    struct Row {
        std::string html;
        std::vector<std::string> paragraphs;
    };
    const Row rows[] = {
        {"<h3>Zorg</h3><p>Veel &lt;b&gt; gezegd.</p>", {"Heading2: Zorg", "Normal: Veel <b> gezegd."}},
        {"<ul class=\"findings\"><li>Een</li><li>Twee</li></ul>", {"ListParagraph: – Een", "ListParagraph: – Twee"}},
        {"<figure class=\"quote negated\"><blockquote>‘Ik <mark>vertrouw</mark> haar’</blockquote><figcaption>Els, "
         "a.txt"
         "</figcaption></figure>",
         {"Quote: ‘Ik vertrouw haar’", "Citation: Els, a.txt"}},
        {"<dl class=\"byline\"><div><dt>Van</dt><dd>Bureau</dd></div></dl>", {"Normal: Van: Bureau"}},
        {"<figure class=\"chart\"><figcaption>weg</figcaption><svg><text>weg</text></svg></figure><p>er</p>",
         {"Normal: er"}},
        {"<table><caption><span>Cijfers</span></caption><thead><tr><th>Thema</th><th "
         "class=\"n\">Aantal</th></tr></thead>"
         "<tbody><tr><th>Zorg</th><td class=\"n\">4</td></tr></tbody></table>",
         {"Caption: Cijfers", "Note: Thema", "Note: Aantal", "Note: Zorg", "Note: 4", "Note: "}},
        {"<details><summary>Zorg</summary><dl "
         "class=\"code\"><dt>Wel</dt><dd><ul><li>Nabij</li></ul></dd></dl></details>",
         {"Label: Zorg", "Label: Wel", "ListParagraph: – Nabij"}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.html);
        CHECK(paragraphs_of(row.html) == row.paragraphs);
    }
}

TEST_CASE("a table that does not fit on paper loses its sub-themes, or is named in a line")
{
    const auto table = [](const std::string& class_of_rest) {
        std::string head = "<th>Thema</th><th class=\"n\">Zorg</th>";
        for (int i = 0; i < 12; ++i)
            head += "<th class=\"n" + class_of_rest + "\">x</th>";
        return "<table><caption>Breed</caption><tr>" + head + "</tr></table>";
    };
    CHECK(paragraphs_of(table(" sub")) ==
          std::vector<std::string>{"Caption: Breed", "Note: Thema", "Note: Zorg", "Note: "});
    const std::vector<std::string> named = paragraphs_of(table(""));
    REQUIRE(named.size() == 2);
    CHECK(named[1].find("14 kolommen") != std::string::npos);
}
