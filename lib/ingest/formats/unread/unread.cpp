#include "ingest/formats/unread/unread.hpp"

#include "archive/archive.hpp"

#include <string>

namespace draad {

namespace {

using namespace std::string_view_literals;

/// The streams of a compound file have names in UTF-16.
bool holds_stream(std::string_view bytes, std::string_view name)
{
    std::string wide;
    for (const char letter : name) {
        wide += letter;
        wide += '\0';
    }
    return is_compound_file(bytes) && bytes.find(wide) != std::string_view::npos;
}

}

bool is_compound_file(std::string_view bytes)
{
    return bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv);
}

bool is_excel_97(std::string_view bytes)
{
    return holds_stream(bytes, "Workbook");
}

bool is_outlook_message(std::string_view bytes)
{
    return holds_stream(bytes, "__substg1.0_");
}

bool is_locked_office_file(std::string_view bytes)
{
    return holds_stream(bytes, "EncryptedPackage");
}

bool is_powerpoint(std::string_view bytes)
{
    return archive_shows(bytes, "ppt/presentation");
}

bool is_powerpoint_97(std::string_view bytes)
{
    return holds_stream(bytes, "PowerPoint Document");
}

bool is_pages(std::string_view bytes)
{
    return archive_shows(bytes, "Index/Document.iwa") && !archive_shows(bytes, "Index/Slide") &&
           !archive_shows(bytes, "Index/CalculationEngine");
}

bool is_opendocument_spreadsheet(std::string_view bytes)
{
    return archive_shows(bytes, "mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
}

bool is_epub(std::string_view bytes)
{
    return archive_shows(bytes, "mimetypeapplication/epub");
}

}
