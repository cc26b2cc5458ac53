#pragma once

#include "ingest/rich/rich_document.hpp"
#include "xml/xml_reader.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace draad {

/// What a paragraph or character style of Word says, with what it takes over from the style it is based on.
struct DocxStyle {
    ParagraphKind kind = ParagraphKind::text;
    bool is_bold = false;
    bool is_italic = false;
    bool is_hidden = false;
};

/// By identifier ("Kop1").
using DocxStyles = std::map<std::string, DocxStyle, std::less<>>;

/// Reads word/styles.xml. A style is a heading by its name, which Word keeps in English in every language ("heading 1",
/// "Title"), by that of its base, or by its outline level.
DocxStyles read_docx_styles(const std::string& part_name, std::string_view xml);

/// The kind of paragraph that a style's name tells, in English or Dutch, also without a list of styles: "Kop1",
/// "Heading 2", "Titel", "Bijschrift", "TOC 1".
std::optional<ParagraphKind> kind_of_style_name(std::string_view name);

/// Whether the switch that the reader stands at is on (<w:b/>): it is unless its value says otherwise.
bool is_on(const XmlReader& reader);

}
