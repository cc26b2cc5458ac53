#include "ingest/formats/opendocument/odt_styles.hpp"

#include "ingest/formats/word/docx_styles.hpp"
#include "xml/xml_reader.hpp"

namespace draad {

namespace {

/// "Heading_20_1" is "Heading 1": a name's odd characters are written as their code between underscores.
std::string printed_name(std::string name)
{
    for (std::size_t space = name.find("_20_"); space != std::string::npos; space = name.find("_20_", space))
        name.replace(space, 4, " ");
    return name;
}

void read_text_properties(const XmlReader& reader, OdtStyle& style)
{
    if (const auto weight = reader.attribute("font-weight"))
        style.is_bold = *weight == "bold" || *weight >= "600";
    if (const auto slant = reader.attribute("font-style"))
        style.is_italic = *slant != "normal";
    if (const auto display = reader.attribute("display"))
        style.is_hidden = *display == "none";
}

}

void read_odt_styles(const std::string& part_name, std::string_view xml, OdtStyles& styles)
{
    XmlReader reader(part_name, xml);
    OdtStyle* style = nullptr;
    while (reader.next() && !reader.is_element("body")) {
        if (reader.is_element("style")) {
            const std::string name = reader.attribute_or_empty("name");
            style = &styles[name];
            style->parent = reader.attribute_or_empty("parent-style-name");
            style->kind = kind_of_style_name(printed_name(name));
        } else if (reader.is_end_of("style"))
            style = nullptr;
        else if (style != nullptr && reader.is_element("text-properties"))
            read_text_properties(reader, *style);
        else if (style != nullptr && reader.is_element("section-properties") &&
                 reader.attribute_or_empty("display") == "none")
            style->is_hidden = true;
    }
}

OdtStyle resolve_odt_style(const OdtStyles& styles, std::string_view name)
{
    constexpr int most_parents = 20;
    OdtStyle whole;
    std::string next(name);
    for (int parent = 0; parent < most_parents; ++parent) {
        const auto style = styles.find(next);
        if (style == styles.end())
            break;
        const auto take_over = [](auto& value, const auto& from) { value = value ? value : from; };
        take_over(whole.kind, style->second.kind);
        take_over(whole.is_bold, style->second.is_bold);
        take_over(whole.is_italic, style->second.is_italic);
        take_over(whole.is_hidden, style->second.is_hidden);
        next = style->second.parent;
    }
    return whole;
}

}
