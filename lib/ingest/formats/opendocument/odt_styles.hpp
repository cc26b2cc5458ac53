#pragma once

#include "ingest/rich/rich_document.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace draad {

/// What a style of OpenDocument itself says; the rest is its parent's.
struct OdtStyle {
    std::string parent;
    std::optional<ParagraphKind> kind;
    std::optional<bool> is_bold;
    std::optional<bool> is_italic;
    std::optional<bool> is_hidden;
};

/// By name ("Heading_20_1", "P3").
using OdtStyles = std::map<std::string, OdtStyle, std::less<>>;

/// Adds the styles that styles.xml or content.xml declares, as far as the text that follows needs them.
void read_odt_styles(const std::string& part_name, std::string_view xml, OdtStyles& styles);

/// A style with all that it takes over from its parents.
OdtStyle resolve_odt_style(const OdtStyles& styles, std::string_view name);

}
