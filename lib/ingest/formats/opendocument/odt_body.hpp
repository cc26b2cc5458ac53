#pragma once

#include "ingest/formats/opendocument/odt_styles.hpp"
#include "ingest/rich/rich_document.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Reads the text of content.xml; notes stand behind the paragraph that refers to them, text boxes behind the one that
/// they are anchored in.
std::vector<RichParagraph> read_odt_body(const std::string& part_name, std::string_view xml, const OdtStyles& styles);

}
