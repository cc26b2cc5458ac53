#pragma once

#include "passages/document.hpp"

#include <span>
#include <string_view>

namespace draad {

/// Reads RTF (Microsoft's specification 1.9) as Word, WordPad, LibreOffice and the Mac write it: paragraphs, headings
/// by style, lists, tables, text boxes once, foot- and endnotes as notes, any code page and \u. Left out: headers and
/// footers, comments, hidden and deleted text, pictures, numbers of pages, and the numbers and bullets that the program
/// itself puts before items.
Document read_rtf(std::string_view name, std::string_view bytes, std::span<const Speaker> known);

bool is_rtf(std::string_view bytes);

}
