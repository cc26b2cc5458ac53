#pragma once

#include "passages/document.hpp"

#include <span>
#include <string>
#include <string_view>

namespace draad {

// Formats that LibreOffice, where it is installed, brings into one that is read; the document's notes say so. Each
// throws Error, with the name and what to do, where it is not installed or makes nothing of the file.

/// Word 97 and other documents of old or foreign word processors, by way of .docx.
Document read_word_97(std::string_view name, std::string_view bytes, std::span<const Speaker> known);
Document read_pages(std::string_view name, std::string_view bytes, std::span<const Speaker> known);

/// By way of .xlsx.
Document read_excel_97(std::string_view name, std::string_view bytes, std::span<const std::string> answers);

/// Slides, by way of PDF: a page a slide.
Document read_powerpoint(std::string_view name, std::string_view bytes, std::span<const Speaker> known);
Document read_powerpoint_97(std::string_view name, std::string_view bytes, std::span<const Speaker> known);

}
