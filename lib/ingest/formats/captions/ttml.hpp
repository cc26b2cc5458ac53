#pragma once

#include "passages/document.hpp"
#include "xml/xml_reader.hpp"

#include <span>
#include <string_view>

namespace draad {

/// Reads TTML (W3C, 2018; also .dfxp): each paragraph is a cue, said by its agent where it has one; then as other
/// captions
/// (`read_webvtt`). The reader stands at the root.
Document read_ttml(std::string_view name, XmlReader& reader, std::span<const Speaker> known);

}
