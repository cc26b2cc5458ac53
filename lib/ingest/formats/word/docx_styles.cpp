#include "ingest/formats/word/docx_styles.hpp"

#include "text/folding.hpp"
#include "xml/xml_reader.hpp"

#include <algorithm>
#include <array>

namespace draad {

namespace {

struct RawStyle {
    std::string base;
    std::optional<ParagraphKind> kind;
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<bool> hidden;
};

using RawStyles = std::map<std::string, RawStyle, std::less<>>;

void read_property(const XmlReader& reader, RawStyle& style)
{
    const std::string_view element = reader.name();
    if (element == "basedOn")
        style.base = reader.attribute_or_empty("val");
    else if (element == "name" && !style.kind)
        style.kind = kind_of_style_name(reader.attribute_or_empty("val"));
    else if (element == "outlineLvl" && !style.kind && reader.attribute_or_empty("val") != "9")
        style.kind = ParagraphKind::heading;
    else if (element == "numPr" && !style.kind)
        style.kind = ParagraphKind::list_item;
    else if (element == "b")
        style.bold = is_on(reader);
    else if (element == "i")
        style.italic = is_on(reader);
    else if (element == "vanish")
        style.hidden = is_on(reader);
}

/// The style with what it takes over; bases that go round end after a while.
DocxStyle resolve(const RawStyles& raw, std::string_view name)
{
    constexpr int most_bases = 20;
    RawStyle style;
    for (int base = 0; base < most_bases; ++base) {
        const auto found = raw.find(name);
        if (found == raw.end())
            break;
        const auto take_over = [](auto& value, const auto& from) { value = value ? value : from; };
        take_over(style.kind, found->second.kind);
        take_over(style.bold, found->second.bold);
        take_over(style.italic, found->second.italic);
        take_over(style.hidden, found->second.hidden);
        name = found->second.base;
    }
    return {.kind = style.kind.value_or(ParagraphKind::text),
            .is_bold = style.bold.value_or(false),
            .is_italic = style.italic.value_or(false),
            .is_hidden = style.hidden.value_or(false)};
}

}

std::optional<ParagraphKind> kind_of_style_name(std::string_view name)
{
    std::string word = fold(name);
    while (!word.empty() && (word.back() == ' ' || (word.back() >= '0' && word.back() <= '9')))
        word.pop_back();
    constexpr auto headings =
        std::to_array<std::string_view>({"heading", "kop", "title", "titel", "subtitle", "ondertitel", "subtitel",
                                         "tussenkop", "chapter", "hoofdstuk"});
    constexpr auto contents =
        std::to_array<std::string_view>({"toc", "toc heading", "inhopg", "contents", "kop van inhoudsopgave",
                                         "contents heading", "table of figures", "index"});
    constexpr auto notes =
        std::to_array<std::string_view>({"caption", "bijschrift", "footnote text", "endnote text", "voetnoottekst",
                                         "eindnoottekst", "footnote", "endnote", "illustration", "drawing"});
    if (std::ranges::find(headings, word) != headings.end())
        return ParagraphKind::heading;
    if (std::ranges::find(contents, word) != contents.end())
        return ParagraphKind::meta;
    if (std::ranges::find(notes, word) != notes.end())
        return ParagraphKind::note;
    return std::nullopt;
}

bool is_on(const XmlReader& reader)
{
    const std::string value = reader.attribute_or_empty("val");
    return value != "0" && value != "false" && value != "off" && value != "none";
}

DocxStyles read_docx_styles(const std::string& part_name, std::string_view xml)
{
    RawStyles raw;
    RawStyle* style = nullptr;
    XmlReader reader(part_name, xml);
    while (reader.next()) {
        if (reader.is_element("style"))
            style = &raw[reader.attribute_or_empty("styleId")];
        else if (reader.is_end_of("style"))
            style = nullptr;
        else if (style != nullptr && reader.event() == XmlEvent::element)
            read_property(reader, *style);
    }
    DocxStyles styles;
    for (const auto& [name, unresolved] : raw)
        styles[name] = resolve(raw, name);
    return styles;
}

}
