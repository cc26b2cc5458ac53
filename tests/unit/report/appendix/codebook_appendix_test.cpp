#include "report/appendix/codebook_appendix.hpp"

#include "archive/archive.hpp"
#include "codebook/codebook_reader.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

using namespace draad;

namespace {

Codebook codebook()
{
    Codebook codebook;
    REQUIRE(read_codebook("c.yaml", R"(
codebook: Wie beslist <b>
version: "3"
description: Over beslissen.
codes:
  keuze:
    label: Keuze
    definition: Zelf kiezen.
    include: [Ook samen]
    examples: [Ik kies zelf., {text: Mij is niets gevraagd., polarity: negated}]
    find: [kiezen, {rule: over .. hoofd, polarity: negated}]
    except: [uitkiezen]
    codes:
      samen: {label: Samen, find: [samen beslissen]}
)",
                          codebook)
                .empty());
    return codebook;
}

}

TEST_CASE("an appendix has of each code what a reader needs, in the order of the codebook")
{
    using Kind = AppendixParagraph::Kind;
    std::vector<std::pair<Kind, std::string>> found;
    for (const AppendixParagraph& paragraph : codebook_appendix(codebook()))
        found.emplace_back(paragraph.kind, paragraph.text);
    CHECK(found == std::vector<std::pair<Kind, std::string>>{{Kind::title, "Wie beslist <b>"},
                                                             {Kind::text, "Versie 3"},
                                                             {Kind::text, "Over beslissen."},
                                                             {Kind::heading, "Keuze"},
                                                             {Kind::text, "Zelf kiezen."},
                                                             {Kind::label, "Wel"},
                                                             {Kind::item, "Ook samen"},
                                                             {Kind::label, "Voorbeelden"},
                                                             {Kind::item, "Ik kies zelf."},
                                                             {Kind::item, "Mij is niets gevraagd. (ontbreekt)"},
                                                             {Kind::label, "Regels"},
                                                             {Kind::rule, "kiezen"},
                                                             {Kind::rule, "over .. hoofd (ontbreekt)"},
                                                             {Kind::label, "Behalve"},
                                                             {Kind::rule, "uitkiezen"},
                                                             {Kind::heading, "Samen"},
                                                             {Kind::label, "Regels"},
                                                             {Kind::rule, "samen beslissen"}});
}

TEST_CASE("texts of a codebook are text in a page, never markup")
{
    const std::string html = write_html_appendix(codebook_appendix(codebook()));
    CHECK(html.find("<h1>Wie beslist &lt;b&gt;</h1>") != std::string::npos);
    CHECK(html.find("<h3>Samen</h3>") != std::string::npos);
    CHECK(html.find("<b>") == std::string::npos);
}

TEST_CASE("a document of Word has its parts, and headings as styles")
{
    const std::string bytes = write_word_appendix(codebook_appendix(codebook()));
    Archive archive("c.docx", bytes);
    for (const char* part : {"[Content_Types].xml", "_rels/.rels", "word/styles.xml"})
        CHECK(archive.contains(part));
    const std::string document = archive.read("word/document.xml");
    CHECK(document.find("<w:pStyle w:val=\"Heading2\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Samen</w:t>") !=
          std::string::npos);
    CHECK(bytes == write_word_appendix(codebook_appendix(codebook())));
}

TEST_CASE("a table of a codebook has a row for each code")
{
    const Table table = codebook_table(codebook());
    REQUIRE(table.rows.size() == 2);
    CHECK(std::get<std::string>(table.rows[1][0]) == "keuze.samen");
    CHECK(std::get<std::string>(table.rows[0][7]) == "kiezen\nover .. hoofd");
}
