#pragma once

#include "passages/document.hpp"

#include <span>
#include <string_view>

namespace draad {

/// Reads OpenDocument text (.odt, ISO/IEC 26300): paragraphs, headings, lists, tables, text boxes, foot- and endnotes
/// and comments as notes, tables of contents as meta. Tracked changes are read as accepted. Left out: headers and
/// footers, hidden text, page numbers, and the numbers that the program itself puts before headings and items.
Document read_odt(std::string_view name, std::string_view bytes, std::span<const Speaker> known);

/// Reads the same in one file of XML (.fodt).
Document read_flat_odt(std::string_view name, std::string_view bytes, std::span<const Speaker> known);
bool begins_as_flat_odt(std::string_view bytes);

/// Whether bytes are a text of OpenDocument, by its type, or by the name of its main part where its writer left that
/// out.
bool is_odt(std::string_view bytes);

}
