#include "ingest/formats.hpp"

#include "ingest/formats/answers/csv_answers.hpp"
#include "ingest/formats/answers/xlsx_answers.hpp"
#include "ingest/formats/captions/captions.hpp"
#include "ingest/formats/chat/chat.hpp"
#include "ingest/formats/html/html.hpp"
#include "ingest/formats/opendocument/odt.hpp"
#include "ingest/formats/pdf/pdf.hpp"
#include "ingest/formats/plain/markdown.hpp"
#include "ingest/formats/plain/plain_text.hpp"
#include "ingest/formats/rtf/rtf.hpp"
#include "ingest/formats/speech_recognition/speech_recognition_json.hpp"
#include "ingest/formats/stm/stm.hpp"
#include "ingest/formats/word/docx.hpp"
#include "ingest/formats/xml/xml_transcript.hpp"

#include <algorithm>
#include <array>

namespace draad {

namespace {

constexpr std::string_view save_as_text = "save it as plain text (.txt)";

/// Every format that the program knows of. To add one: a file with its reader, and its line here.
constexpr auto formats = std::to_array<DocumentFormat>({
    {".txt", "plain text", read_plain_text, ""},
    {".text", "plain text", read_plain_text, ""},
    {".md", "Markdown", read_markdown, ""},
    {".markdown", "Markdown", read_markdown, ""},
    {".docx", "Word", read_docx, ""},
    {".doc", "Word 97", nullptr, "open it in Word or LibreOffice and save it as .docx", true},
    {".odt", "OpenDocument", read_odt, ""},
    {".rtf", "RTF", read_rtf, ""},
    {".html", "HTML", read_html, ""},
    {".htm", "HTML", read_html, ""},
    {".pdf", "PDF", read_pdf, ""},
    {".xlsx", "Excel", read_xlsx_answers, ""},
    {".csv", "a table of answers", read_csv_answers, ""},
    {".tsv", "a table of answers", read_csv_answers, ""},
    {".xls", "Excel 97", nullptr, "open it in Excel or LibreOffice and save it as .xlsx"},
    {".ods", "a spreadsheet of OpenDocument", nullptr, "save it as .xlsx or .csv"},
    {".pptx", "PowerPoint", nullptr, save_as_text},
    {".pages", "Pages", nullptr, "export it as Word (.docx)"},
    {".epub", "EPUB", nullptr, save_as_text},
    {".vtt", "WebVTT", read_webvtt, ""},
    {".srt", "SubRip", read_subrip, ""},
    {".cha", "CHAT", read_chat, ""},
    {".stm", "segment time marks", read_stm, ""},
    {".xml", "XML of a transcript", read_xml_transcript, ""},
    {".json", "JSON of speech recognition", read_recognition_json, ""},
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

const DocumentFormat* format_of_ending(std::string_view ending)
{
    const auto format = std::ranges::find(formats, ending, &DocumentFormat::ending);
    return format == formats.end() ? nullptr : &*format;
}

const DocumentFormat* format_of(std::string_view name)
{
    const std::string ending = ending_of(name);
    return format_of_ending(ending.empty() ? ".txt" : std::string_view(ending));
}

}
