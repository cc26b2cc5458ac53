#include "report/word/word_styles.hpp"

#include "xml/xml_writer.hpp"

namespace draad {

namespace {

/// Sizes are in half points, spaces and indents in twentieths of a point.
struct StyleLook {
    std::string_view id;
    std::string_view name;
    std::string_view size;
    std::string_view before;
    std::string_view after = "80";
    std::string_view colour = "000000";
    std::string_view indent = {};
    /// From 0 for a heading, by which Word shows an outline.
    std::string_view outline = {};
    std::string_view font = "Calibri";
    bool is_bold = false;
    bool is_italic = false;
    bool stays_with_next = false;
};

/// In the order of WordStyle.
constexpr StyleLook looks[] = {
    {.id = "Title", .name = "Title", .size = "44", .before = "240", .is_bold = true, .stays_with_next = true},
    {.id = "Heading1",
     .name = "heading 1",
     .size = "30",
     .before = "480",
     .colour = "7A1F26",
     .outline = "0",
     .is_bold = true,
     .stays_with_next = true},
    {.id = "Heading2",
     .name = "heading 2",
     .size = "25",
     .before = "320",
     .colour = "1F3864",
     .outline = "1",
     .is_bold = true,
     .stays_with_next = true},
    {.id = "Heading3",
     .name = "heading 3",
     .size = "23",
     .before = "240",
     .outline = "2",
     .is_bold = true,
     .stays_with_next = true},
    {.id = "Normal", .name = "Normal", .size = "22", .before = "60"},
    {.id = "Lead", .name = "Lead", .size = "24", .before = "60", .after = "200", .colour = "595959", .is_italic = true},
    {.id = "Finding", .name = "Finding", .size = "24", .before = "160", .is_bold = true, .stays_with_next = true},
    {.id = "Label",
     .name = "Label",
     .size = "22",
     .before = "160",
     .after = "20",
     .is_bold = true,
     .stays_with_next = true},
    {.id = "ListParagraph", .name = "List Paragraph", .size = "22", .before = "20", .after = "40", .indent = "360"},
    {.id = "Caption",
     .name = "caption",
     .size = "19",
     .before = "160",
     .after = "60",
     .colour = "404040",
     .is_bold = true,
     .stays_with_next = true},
    {.id = "Note", .name = "Note", .size = "18", .before = "20", .colour = "595959"},
    {.id = "Quote",
     .name = "Quote",
     .size = "22",
     .before = "240",
     .after = "20",
     .indent = "400",
     .is_italic = true,
     .stays_with_next = true},
    {.id = "Citation", .name = "Citation", .size = "18", .before = "20", .colour = "595959", .indent = "400"},
    {.id = "Rule", .name = "Rule", .size = "18", .before = "20", .after = "20", .indent = "360", .font = "Consolas"}};

void add_value(XmlWriter& xml, std::string_view element, std::string_view value)
{
    xml.begin(element).attribute("w:val", value).end();
}

void add_paragraph_look(XmlWriter& xml, const StyleLook& look)
{
    xml.begin("w:pPr");
    if (look.stays_with_next)
        xml.begin("w:keepNext").end();
    xml.begin("w:spacing").attribute("w:before", look.before).attribute("w:after", look.after).end();
    if (!look.indent.empty())
        xml.begin("w:ind").attribute("w:left", look.indent).end();
    if (!look.outline.empty())
        add_value(xml, "w:outlineLvl", look.outline);
    xml.end();
}

void add_style(XmlWriter& xml, const StyleLook& look)
{
    xml.begin("w:style").attribute("w:type", "paragraph");
    if (look.id == "Normal")
        xml.attribute("w:default", "1");
    xml.attribute("w:styleId", look.id);
    add_value(xml, "w:name", look.name);
    if (look.id != "Normal")
        add_value(xml, "w:basedOn", "Normal");
    xml.begin("w:qFormat").end();
    add_paragraph_look(xml, look);
    xml.begin("w:rPr");
    xml.begin("w:rFonts").attribute("w:ascii", look.font).attribute("w:hAnsi", look.font).end();
    if (look.is_bold)
        xml.begin("w:b").end();
    if (look.is_italic)
        xml.begin("w:i").end();
    add_value(xml, "w:color", look.colour);
    add_value(xml, "w:sz", look.size);
    xml.end().end();
}

}

std::string_view id_of(WordStyle style)
{
    return looks[static_cast<std::size_t>(style)].id;
}

std::string word_styles(std::string_view language)
{
    XmlWriter xml(XmlLayout::compact);
    xml.begin("w:styles").attribute("xmlns:w", word_namespace);
    xml.begin("w:docDefaults").begin("w:rPrDefault").begin("w:rPr");
    xml.begin("w:rFonts").attribute("w:ascii", "Calibri").attribute("w:hAnsi", "Calibri").end();
    add_value(xml, "w:sz", "22");
    add_value(xml, "w:lang", language);
    xml.end().end().end();
    for (const StyleLook& look : looks)
        add_style(xml, look);
    xml.end();
    return xml.take();
}

}
