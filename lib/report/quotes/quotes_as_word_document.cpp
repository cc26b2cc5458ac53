#include "report/quotes/quote_layouts.hpp"

#include "archive/archive_writer.hpp"
#include "xml/xml_writer.hpp"

namespace draad {

namespace {

constexpr std::string_view word_namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr std::string_view package_namespace = "http://schemas.openxmlformats.org/package/2006/";
constexpr std::string_view office_namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr std::string_view main_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

std::string joined(std::string_view left, std::string_view right)
{
    return std::string(left).append(right);
}

std::string content_types()
{
    XmlWriter xml(XmlLayout::compact);
    xml.begin("Types").attribute("xmlns", joined(package_namespace, "content-types"));
    const auto add = [&](const char* element, const char* key, std::string_view value, std::string_view type) {
        xml.begin(element).attribute(key, value).attribute("ContentType", type).end();
    };
    add("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
    add("Default", "Extension", "xml", "application/xml");
    add("Override", "PartName", "/word/document.xml", joined(main_type, "document.main+xml"));
    add("Override", "PartName", "/word/styles.xml", joined(main_type, "styles+xml"));
    add("Override", "PartName", "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    xml.end();
    return xml.take();
}

struct Relation {
    std::string type;
    std::string_view target;
};

std::string relations(std::span<const Relation> all)
{
    XmlWriter xml(XmlLayout::compact);
    xml.begin("Relationships").attribute("xmlns", joined(package_namespace, "relationships"));
    std::size_t number = 0;
    for (const Relation& relation : all)
        xml.begin("Relationship")
            .attribute("Id", "rId" + std::to_string(++number))
            .attribute("Type", relation.type)
            .attribute("Target", relation.target)
            .end();
    xml.end();
    return xml.take();
}

std::string core_properties(std::string_view title)
{
    XmlWriter xml(XmlLayout::compact);
    xml.begin("cp:coreProperties")
        .attribute("xmlns:cp", joined(package_namespace, "metadata/core-properties"))
        .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.element("dc:title", title).element("dc:language", "nl-NL");
    xml.end();
    return xml.take();
}

/// A paragraph style: what it is called, its look, and whether it takes part in the table of contents.
struct Style {
    std::string_view id;
    std::string_view name;
    /// Half points.
    std::string_view size;
    std::string_view outline_level;
    /// Twentieths of a point.
    std::string_view indent;
    std::string_view space_before;
    std::string_view colour;
    bool is_bold = false;
    bool stays_with_next = false;
};

constexpr Style styles[] = {{"Title", "Title", "40", "", "0", "0", "000000", true, true},
                            {"Heading1", "heading 1", "30", "0", "0", "480", "1F3864", true, true},
                            {"Note", "Note", "18", "", "0", "0", "595959", false, true},
                            {"Quote", "Quote", "22", "", "400", "240", "000000", false, true},
                            {"Citation", "Citation", "18", "", "400", "40", "595959", false, false}};

void add_value(XmlWriter& xml, std::string_view element, std::string_view value)
{
    xml.begin(element).attribute("w:val", value).end();
}

void add_style(XmlWriter& xml, const Style& style)
{
    xml.begin("w:style").attribute("w:type", "paragraph").attribute("w:styleId", style.id);
    add_value(xml, "w:name", style.name);
    add_value(xml, "w:basedOn", "Normal");
    xml.begin("w:qFormat").end();
    xml.begin("w:pPr");
    if (style.stays_with_next)
        xml.begin("w:keepNext").end();
    xml.begin("w:spacing").attribute("w:before", style.space_before).attribute("w:after", "40").end();
    xml.begin("w:ind").attribute("w:left", style.indent).end();
    if (!style.outline_level.empty())
        add_value(xml, "w:outlineLvl", style.outline_level);
    xml.end();
    xml.begin("w:rPr");
    if (style.is_bold)
        xml.begin("w:b").end();
    add_value(xml, "w:color", style.colour);
    add_value(xml, "w:sz", style.size);
    xml.end().end();
}

std::string style_sheet()
{
    XmlWriter xml(XmlLayout::compact);
    xml.begin("w:styles").attribute("xmlns:w", word_namespace);
    xml.begin("w:docDefaults").begin("w:rPrDefault").begin("w:rPr");
    xml.begin("w:rFonts").attribute("w:ascii", "Calibri").attribute("w:hAnsi", "Calibri").end();
    add_value(xml, "w:sz", "22");
    add_value(xml, "w:lang", "nl-NL");
    xml.end().end().end();
    xml.begin("w:style").attribute("w:type", "paragraph").attribute("w:default", "1").attribute("w:styleId", "Normal");
    add_value(xml, "w:name", "Normal");
    xml.end();
    for (const Style& style : styles)
        add_style(xml, style);
    xml.end();
    return xml.take();
}

void add_paragraph(XmlWriter& xml, std::string_view style, std::string_view text)
{
    xml.begin("w:p").begin("w:pPr");
    add_value(xml, "w:pStyle", style);
    xml.end().begin("w:r").begin("w:t").attribute("xml:space", "preserve").text(text).end().end().end();
}

std::string body(std::span<const QuoteSection> sections, std::string_view title)
{
    XmlWriter xml(XmlLayout::compact);
    xml.begin("w:document").attribute("xmlns:w", word_namespace).begin("w:body");
    add_paragraph(xml, "Title", title);
    for (const QuoteSection& section : sections) {
        add_paragraph(xml, "Heading1", section.heading);
        for (const std::string& note : section.notes)
            add_paragraph(xml, "Note", note);
        for (const CitedQuote& quote : section.quotes) {
            add_paragraph(xml, "Quote", quote.text);
            if (!quote.citation.empty())
                add_paragraph(xml, "Citation", "— " + quote.citation + (quote.id.empty() ? "" : " [" + quote.id + "]"));
            if (!quote.explanation.empty())
                add_paragraph(xml, "Citation", quote.explanation);
        }
    }
    xml.end().end();
    return xml.take();
}

}

std::string quotes_as_word_document(std::span<const QuoteSection> sections, std::string_view title)
{
    const Relation of_package[] = {
        {joined(office_namespace, "officeDocument"), "word/document.xml"},
        {joined(package_namespace, "relationships/metadata/core-properties"), "docProps/core.xml"}};
    const Relation of_document[] = {{joined(office_namespace, "styles"), "styles.xml"}};
    ArchiveWriter archive;
    archive.add("[Content_Types].xml", content_types());
    archive.add("_rels/.rels", relations(of_package));
    archive.add("docProps/core.xml", core_properties(title));
    archive.add("word/_rels/document.xml.rels", relations(of_document));
    archive.add("word/document.xml", body(sections, title));
    archive.add("word/styles.xml", style_sheet());
    return archive.take();
}

}
