#include "ingest/format_recognition.hpp"

#include "archive/archive.hpp"
#include "error.hpp"
#include "text/encoding/decoding.hpp"
#include "text/trimmed.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>

namespace draad {

namespace {

using namespace std::string_view_literals;

/// Old Office files are compound files, whose streams have names in UTF-16.
bool holds_stream(std::string_view bytes, std::string_view name)
{
    std::string wide;
    for (const char letter : name) {
        wide += letter;
        wide += '\0';
    }
    return bytes.find(wide) != std::string_view::npos;
}

bool is_compound_file(std::string_view bytes)
{
    return bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv);
}

bool is_locked_office_file(std::string_view bytes)
{
    return is_compound_file(bytes) && holds_stream(bytes, "EncryptedPackage");
}

/// The names of members stand unpacked in a zip.
std::string_view ending_of_zip(std::string_view bytes)
{
    constexpr auto signs = std::to_array<std::pair<std::string_view, std::string_view>>(
        {{"word/document", ".docx"},
         {"xl/workbook", ".xlsx"},
         {"ppt/presentation", ".pptx"},
         {"mimetypeapplication/vnd.oasis.opendocument.text", ".odt"},
         {"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", ".ods"},
         {"mimetypeapplication/epub", ".epub"},
         {"content.xml", ".odt"}});
    for (const auto& [sign, ending] : signs)
        if (bytes.find(sign) != std::string_view::npos)
            return ending;
    return ".zip";
}

bool begins_as_html(std::string_view bytes)
{
    std::string head(bytes.substr(0, 512));
    std::ranges::transform(head, head.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    const std::string_view text = trimmed(head.starts_with("\xEF\xBB\xBF") ? std::string_view(head).substr(3) : head);
    return text.starts_with("<!doctype html") || text.starts_with("<html") ||
           (text.starts_with("<?xml") && text.find("<html") != std::string_view::npos);
}

/// Formats of text, in which nothing but a whole other kind of file is out of place.
bool is_text_format(std::string_view ending)
{
    constexpr auto others = std::to_array<std::string_view>({".docx", ".doc", ".odt", ".rtf", ".pdf", ".html", ".htm",
                                                             ".xlsx", ".xls", ".ods", ".pptx", ".epub", ".pages"});
    return std::ranges::find(others, ending) == others.end();
}

void refuse_what_is_no_document(std::string_view name, std::string_view bytes)
{
    const std::string_view file = name.substr(name.find_last_of("/\\") + 1);
    if (file.starts_with("~$") || file.starts_with(".~lock."))
        throw Error(
            fmt::format("{}: this is the mark that a document is open elsewhere; name the document itself", name));
    if (bytes.empty())
        throw Error(fmt::format("{}: the file is empty; leave it out or put text in it", name));
    if (is_locked_office_file(bytes))
        throw Error(fmt::format("{}: this document is locked with a password; save it without one", name));
}

const DocumentFormat& readable(std::string_view name, const DocumentFormat* format, std::string_view ending)
{
    if (ending == ".zip")
        throw Error(fmt::format("{}: this is a zip that holds no document; unpack it and name what is in it", name));
    if (format == nullptr)
        throw Error(fmt::format("{}: files ending in '{}' are not read; save it as plain text (.txt)", name, ending));
    if (format->read == nullptr)
        throw Error(fmt::format("{}: {} is not read; {}", name, format->name, format->advice));
    return *format;
}

}

std::string_view ending_by_content(std::string_view bytes)
{
    constexpr std::size_t searched = 1024; // PDF's own rule for its mark
    if (looks_like_archive(bytes))
        return ending_of_zip(bytes);
    if (is_compound_file(bytes))
        return holds_stream(bytes, "Workbook") ? ".xls" : ".doc";
    if (bytes.substr(0, searched).find("%PDF-") != std::string_view::npos)
        return ".pdf";
    if (bytes.starts_with("{\\rtf"))
        return ".rtf";
    return begins_as_html(bytes) ? ".html" : "";
}

const DocumentFormat& recognise_format(std::string_view name, std::string_view bytes)
{
    const std::string ending = ending_of(name);
    const DocumentFormat* named = format_of(name);
    if (named == nullptr)
        return readable(name, nullptr, ending);
    refuse_what_is_no_document(name, bytes);
    const std::string_view content = ending_by_content(bytes);
    const bool is_disguised =
        !content.empty() && content != named->ending && !(is_text_format(named->ending) && content == ".html");
    if (is_disguised)
        return readable(name, format_of_ending(content), content);
    if (content.empty() && !is_text_format(named->ending) && named->ending != ".html" && named->ending != ".htm") {
        // Under the name of a document neither that nor any other: text, or damaged.
        if (!decode(bytes))
            throw Error(
                fmt::format("{}: this is no {} document, or it is damaged; open it in the program that it is from "
                            "and save it anew",
                            name, named->name));
        return *format_of_ending(".txt");
    }
    return readable(name, named, ending);
}

}
