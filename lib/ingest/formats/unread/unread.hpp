#pragma once

#include <string_view>

namespace draad {

// The marks of files that people take for documents and that are not read, or only by way of another program.

/// Whether bytes are a message that Outlook saved in its own form (.msg).
bool is_outlook_message(std::string_view bytes);

/// Whether bytes are a compound file, as Word, Excel and PowerPoint wrote until 2007 (Microsoft, MS-CFB).
bool is_compound_file(std::string_view bytes);

bool is_excel_97(std::string_view bytes);

/// Whether a document of Office is encrypted with a password (MS-OFFCRYPTO).
bool is_locked_office_file(std::string_view bytes);

bool is_powerpoint(std::string_view bytes);
bool is_powerpoint_97(std::string_view bytes);
/// Whether bytes are a document of Apple's Pages, packed as a zip.
bool is_pages(std::string_view bytes);
bool is_opendocument_spreadsheet(std::string_view bytes);
bool is_epub(std::string_view bytes);

}
