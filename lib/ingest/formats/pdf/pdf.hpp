#pragma once

#include "passages/document.hpp"

#include <span>
#include <string_view>

namespace draad {

/// Reads the text layer of a PDF in the order of reading, columns too, each passage with its page. Running heads and
/// feet and numbers of pages are meta, footnotes notes. Words that are broken off at line ends keep their hyphen and
/// the line end. A scan, a locked or a damaged file is refused with what to do (`read_pdf_text`).
Document read_pdf(std::string_view name, std::string_view bytes, std::span<const Speaker> known);

/// Whether bytes are a PDF: its mark may stand anywhere in the first 1024 bytes (ISO 32000-1, Annex H).
bool is_pdf(std::string_view bytes);

}
