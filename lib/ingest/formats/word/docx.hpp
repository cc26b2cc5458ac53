#pragma once

#include "passages/document.hpp"

#include <span>
#include <string_view>

namespace draad {

/// Reads Word (.docx, ISO/IEC 29500): paragraphs, headings by style or outline level, lists, tables, text boxes, foot-
/// and endnotes and comments as notes, tables of contents as meta, documents packed within (altChunk) in their place.
/// Tracked changes are read as accepted. Left out: headers and footers, hidden text, fields that number pages, and the
/// numbers that Word itself puts before headings and items. Pages are those of Word's last print or layout, where it
/// kept them.
Document read_docx(std::string_view name, std::string_view bytes, std::span<const Speaker> known);

/// Whether bytes are a document of Word, by the name of its main part.
bool is_docx(std::string_view bytes);

}
