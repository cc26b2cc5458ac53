#include "report/appendix/codebook_appendix.hpp"

#include "archive/archive_writer.hpp"
#include "xml/xml_writer.hpp"

#include <algorithm>
#include <string_view>

namespace draad {

namespace {

using Kind = AppendixParagraph::Kind;

constexpr std::string_view words_namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr std::string_view head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The parts of the file that are the same for every document.
constexpr std::string_view content_types =
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/word/document.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
    "<Override PartName=\"/word/styles.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/></Types>";
constexpr std::string_view package_relations =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
    "Target=\"word/document.xml\"/></Relationships>";
constexpr std::string_view document_relations =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" "
    "Target=\"styles.xml\"/></Relationships>";

/// A style of paragraphs. Sizes are in half points, spaces in twentieths of a point.
struct WordStyle {
    std::string_view id;
    std::string_view name;
    std::string_view size;
    std::string_view before;
    bool is_bold = false;
    std::string_view indent = {};
    std::string_view font = "Calibri";
    /// From 0 for a heading, by which Word shows an outline.
    std::string_view outline = {};
};

constexpr WordStyle styles[] = {
    {.id = "Title", .name = "Title", .size = "40", .before = "360", .is_bold = true},
    {.id = "Heading1", .name = "heading 1", .size = "32", .before = "360", .is_bold = true, .outline = "0"},
    {.id = "Heading2", .name = "heading 2", .size = "26", .before = "280", .is_bold = true, .outline = "1"},
    {.id = "Heading3", .name = "heading 3", .size = "24", .before = "240", .is_bold = true, .outline = "2"},
    {.id = "Normal", .name = "Normal", .size = "22", .before = "80"},
    {.id = "Label", .name = "Label", .size = "22", .before = "160", .is_bold = true},
    {.id = "ListParagraph", .name = "List Paragraph", .size = "22", .before = "20", .indent = "360"},
    {.id = "Rule", .name = "Rule", .size = "18", .before = "20", .indent = "360", .font = "Consolas"}};

std::string_view style_of(const AppendixParagraph& paragraph)
{
    constexpr std::string_view headings[] = {"Heading1", "Heading2", "Heading3"};
    switch (paragraph.kind) {
    case Kind::title:
        return "Title";
    case Kind::heading:
        return headings[std::min<std::size_t>(paragraph.depth, 2)];
    case Kind::text:
        return "Normal";
    case Kind::label:
        return "Label";
    case Kind::item:
        return "ListParagraph";
    case Kind::rule:
        return "Rule";
    }
    return "Normal";
}

void write_style(const WordStyle& style, XmlWriter& xml)
{
    xml.begin("w:style").attribute("w:type", "paragraph").attribute("w:styleId", style.id);
    if (style.id == "Normal")
        xml.attribute("w:default", "1");
    xml.begin("w:name").attribute("w:val", style.name).end();
    xml.begin("w:qFormat").end().begin("w:pPr");
    if (style.is_bold)
        xml.begin("w:keepNext").end();
    xml.begin("w:spacing").attribute("w:before", style.before).attribute("w:after", "40").end();
    if (!style.indent.empty())
        xml.begin("w:ind").attribute("w:left", style.indent).end();
    if (!style.outline.empty())
        xml.begin("w:outlineLvl").attribute("w:val", style.outline).end();
    xml.end().begin("w:rPr");
    xml.begin("w:rFonts").attribute("w:ascii", style.font).attribute("w:hAnsi", style.font).end();
    if (style.is_bold)
        xml.begin("w:b").end();
    xml.begin("w:sz").attribute("w:val", style.size).end().begin("w:lang").attribute("w:val", "nl-NL").end();
    xml.end().end();
}

std::string styles_part()
{
    XmlWriter xml(XmlLayout::compact);
    xml.begin("w:styles").attribute("xmlns:w", words_namespace);
    for (const WordStyle& style : styles)
        write_style(style, xml);
    xml.end();
    return xml.take();
}

/// A text, with its lines as lines of one paragraph.
void write_run(std::string_view text, XmlWriter& xml)
{
    xml.begin("w:r");
    for (bool is_first = true; is_first || !text.empty(); is_first = false) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (!is_first)
            xml.begin("w:br").end();
        xml.begin("w:t").attribute("xml:space", "preserve").text(text.substr(0, end)).end();
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    xml.end();
}

std::string document_part(const std::vector<AppendixParagraph>& appendix)
{
    XmlWriter xml(XmlLayout::compact);
    xml.begin("w:document").attribute("xmlns:w", words_namespace).begin("w:body");
    for (const AppendixParagraph& paragraph : appendix) {
        xml.begin("w:p").begin("w:pPr").begin("w:pStyle").attribute("w:val", style_of(paragraph)).end().end();
        write_run(paragraph.kind == Kind::item ? "– " + paragraph.text : paragraph.text, xml);
        xml.end();
    }
    xml.begin("w:sectPr");
    xml.begin("w:pgSz").attribute("w:w", "11906").attribute("w:h", "16838").end(); // A4 in twentieths of a point
    xml.begin("w:pgMar").attribute("w:top", "1418").attribute("w:right", "1418").attribute("w:bottom", "1418");
    xml.attribute("w:left", "1418")
        .attribute("w:header", "709")
        .attribute("w:footer", "709")
        .attribute("w:gutter", "0");
    xml.end().end().end().end();
    return xml.take();
}

}

std::string write_word_appendix(const std::vector<AppendixParagraph>& appendix)
{
    ArchiveWriter archive;
    archive.add("[Content_Types].xml", std::string(head) + std::string(content_types));
    archive.add("_rels/.rels", std::string(head) + std::string(package_relations));
    archive.add("word/_rels/document.xml.rels", std::string(head) + std::string(document_relations));
    archive.add("word/styles.xml", styles_part());
    archive.add("word/document.xml", document_part(appendix));
    return archive.take();
}

}
