#pragma once

#include "passages/document.hpp"

#include <span>
#include <string_view>

namespace draad {

/// Reads a transcript in XML, of the kind that its root element tells: TEI and ParlaMint (`tei.hpp`), the record of the
/// Dutch parliament (`vlos.hpp`), and the proceedings of the Officiële Publicaties (`proceedings.hpp`). Throws Error
/// for any other, and for XML that is damaged.
Document read_xml_transcript(std::string_view name, std::string_view bytes, std::span<const Speaker> known);

}
