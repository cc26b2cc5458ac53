#include "ingest/formats.hpp"

#include "ingest/captions.hpp"
#include "ingest/chat.hpp"
#include "ingest/markdown.hpp"
#include "ingest/plain_text.hpp"
#include "ingest/recognition_json.hpp"
#include "ingest/xml_transcript.hpp"

#include <algorithm>
#include <array>

namespace draad {

namespace {

constexpr std::string_view save_as_text = "save it as plain text (.txt)";
constexpr std::string_view export_as_text = "export it as plain text (.txt), a line a turn: 'Naam: tekst'";

/// Every format that the program knows of. To add one: a file with its reader, and its line here.
constexpr auto formats = std::to_array<Format>({
    {".txt", "plain text", read_plain_text, ""},
    {".text", "plain text", read_plain_text, ""},
    {".md", "Markdown", read_markdown, ""},
    {".markdown", "Markdown", read_markdown, ""},
    {".docx", "Word", nullptr, save_as_text},
    {".doc", "Word 97", nullptr, save_as_text},
    {".odt", "OpenDocument", nullptr, save_as_text},
    {".rtf", "RTF", nullptr, save_as_text},
    {".pdf", "PDF", nullptr, "turn it into plain text with 'pdftotext -layout FILE.pdf FILE.txt'"},
    {".html", "HTML", nullptr, save_as_text},
    {".htm", "HTML", nullptr, save_as_text},
    {".vtt", "WebVTT", read_webvtt, ""},
    {".srt", "SubRip", read_subrip, ""},
    {".cha", "CHAT", read_chat, ""},
    {".xml", "XML of a transcript", read_xml_transcript, ""},
    {".json", "JSON of speech recognition", read_recognition_json, ""},
    {".xlsx", "Excel", nullptr, save_as_text},
});

}

std::string ending_of(std::string_view name)
{
    const std::string_view file = name.substr(name.find_last_of("/\\") + 1);
    const std::size_t dot = file.rfind('.');
    if (dot == std::string_view::npos || dot == 0)
        return "";
    std::string ending(file.substr(dot));
    for (char& letter : ending)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return ending;
}

const Format* format_of(std::string_view name)
{
    const std::string ending = ending_of(name);
    const auto format = std::ranges::find(formats, ending.empty() ? ".txt" : std::string_view(ending), &Format::ending);
    return format == formats.end() ? nullptr : &*format;
}

}
