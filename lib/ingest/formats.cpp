#include "ingest/formats.hpp"

#include "archive/archive.hpp"
#include "ingest/formats/annotations/text_grid.hpp"
#include "ingest/formats/answers/csv_answers.hpp"
#include "ingest/formats/answers/xlsx_answers.hpp"
#include "ingest/formats/captions/captions.hpp"
#include "ingest/formats/chat/chat.hpp"
#include "ingest/formats/converted/converted.hpp"
#include "ingest/formats/epub/epub.hpp"
#include "ingest/formats/html/html.hpp"
#include "ingest/formats/mail/mail.hpp"
#include "ingest/formats/mail/mime_message.hpp"
#include "ingest/formats/opendocument/odt.hpp"
#include "ingest/formats/otranscribe/otranscribe.hpp"
#include "ingest/formats/pdf/pdf.hpp"
#include "ingest/formats/plain/markdown.hpp"
#include "ingest/formats/plain/plain_text.hpp"
#include "ingest/formats/rtf/rtf.hpp"
#include "ingest/formats/speech_recognition/speech_recognition_json.hpp"
#include "ingest/formats/stm/stm.hpp"
#include "ingest/formats/unread/unread.hpp"
#include "ingest/formats/whatsapp/whatsapp.hpp"
#include "ingest/formats/word/docx.hpp"
#include "ingest/formats/xml/xml_transcript.hpp"
#include "tables/xlsx_workbook.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace draad {

namespace {

using enum FileBody;

/// Every format that the program knows of, plain text first. To add one: a folder with its reader, and a row. Where
/// bytes have the marks of several, the first in the table is meant.
constexpr auto formats = std::to_array<DocumentFormat>({
    {.name = to_say("plain text"), .endings = {".txt", ".text", ".log"}, .read_text = read_plain_text},
    {.name = "Markdown", .endings = {".md", ".markdown"}, .read_text = read_markdown},
    {.name = to_say("a document that is locked"),
     .body = binary,
     .has_mark = is_locked_office_file,
     .refusal = to_say("this document is locked with a password; save it without one")},
    {.name = "Word",
     .endings = {".docx", ".docm", ".dotx", ".dotm"},
     .body = binary,
     .read = read_docx,
     .has_mark = is_docx},
    {.name = "Excel",
     .endings = {".xlsx", ".xlsm", ".xltx", ".xltm"},
     .body = binary,
     .read_table = read_xlsx_answers,
     .has_mark = is_workbook},
    {.name = "PowerPoint",
     .endings = {".pptx"},
     .body = binary,
     .read = read_powerpoint,
     .has_mark = is_powerpoint,
     .needs_other_program = true},
    {.name = to_say("a spreadsheet of OpenDocument"),
     .endings = {".ods", ".ots"},
     .body = binary,
     .read_table = read_ods_answers,
     .has_mark = is_opendocument_spreadsheet},
    {.name = "EPUB", .endings = {".epub"}, .body = binary, .read = read_epub, .has_mark = is_epub},
    {.name = "OpenDocument",
     .endings = {".fodt"},
     .body = markup,
     .read = read_flat_odt,
     .has_mark = begins_as_flat_odt},
    {.name = "OpenDocument", .endings = {".odt", ".ott"}, .body = binary, .read = read_odt, .has_mark = is_odt},
    {.name = "Pages",
     .endings = {".pages"},
     .body = binary,
     .read = read_pages,
     .has_mark = is_pages,
     .needs_other_program = true},
    {.name = to_say("a zip"),
     .body = binary,
     .has_mark = looks_like_archive,
     .refusal = to_say("this is a zip that holds no document; unpack it and name what is in it")},
    {.name = "Excel 97",
     .endings = {".xls"},
     .body = binary,
     .read_table = read_excel_97,
     .has_mark = is_excel_97,
     .needs_other_program = true},
    {.name = to_say("Outlook's own form of mail"),
     .endings = {".msg"},
     .body = binary,
     .has_mark = is_outlook_message,
     .refusal =
         to_say("Outlook's own form of mail is not read; save the message as .eml, or drag it from Thunderbird")},
    {.name = "PowerPoint 97",
     .endings = {".ppt", ".pps"},
     .body = binary,
     .read = read_powerpoint_97,
     .has_mark = is_powerpoint_97,
     .needs_other_program = true},
    {.name = "Word 97",
     .endings = {".doc", ".dot"},
     .body = binary,
     .read = read_word_97,
     .has_mark = is_compound_file,
     .is_disguise = true,
     .needs_other_program = true},
    {.name = "PDF", .endings = {".pdf"}, .body = binary, .read = read_pdf, .has_mark = is_pdf},
    {.name = "RTF", .endings = {".rtf"}, .body = binary, .read = read_rtf, .has_mark = is_rtf},
    {.name = "HTML",
     .endings = {".html", ".htm", ".xhtml"},
     .body = markup,
     .read = read_html,
     .has_mark = begins_as_html},
    {.name = to_say("a table of answers"),
     .endings = {".csv", ".tsv", ".tab"},
     .read_table = read_csv_answers,
     .is_document = is_csv_of_answers,
     .passed_over_as = to_say("that is no table of answers")},
    {.name = "WebVTT", .endings = {".vtt", ".webvtt"}, .read = read_webvtt, .has_mark = begins_as_webvtt},
    {.name = "SubRip", .endings = {".srt"}, .read = read_subrip, .has_mark = begins_as_subrip},
    {.name = "YouTube's captions", .endings = {".sbv"}, .read = read_sbv},
    {.name = "TextGrid", .endings = {".textgrid"}, .read = read_text_grid, .has_mark = begins_as_text_grid},
    {.name = "oTranscribe", .endings = {".otr"}, .read = read_otranscribe},
    {.name = "CHAT", .endings = {".cha"}, .read = read_chat},
    {.name = to_say("segment time marks"), .endings = {".stm"}, .read = read_stm},
    {.name = "WhatsApp", .read = read_whatsapp, .has_mark = begins_as_whatsapp},
    {.name = to_say("mail"), .endings = {".eml", ".mbox"}, .read = read_mail, .has_mark = begins_as_mail},
    {.name = to_say("XML of a transcript"),
     .endings = {".xml", ".eaf", ".trs", ".exb", ".ttml", ".dfxp"},
     .read = read_xml_transcript},
    {.name = to_say("JSON of speech recognition"), .endings = {".json"}, .read = read_recognition_json},
    {.name = to_say("a recording"),
     .endings = {".m4a", ".mp3", ".wav", ".mp4", ".aac", ".ogg", ".opus", ".wma", ".flac", ".mov", ".avi", ".webm"},
     .refusal =
         to_say("this is a recording; transcribe it first (with Whisper or noScribe, say) and name the transcript"),
     .passed_over_as = to_say("(recordings: transcribe them first)"),
     .lies_beside_documents = true},
    {.name = to_say("a project of MAXQDA"),
     .endings = {".mx24", ".mx22", ".mx20", ".mx18", ".mx12", ".mex24", ".mex22"},
     .refusal = to_say(
         "this is a project of MAXQDA; export it there as a REFI-QDA project (.qdpx), and give that to draad import"),
     .passed_over_as = to_say("(projects of MAXQDA: export them as .qdpx for draad import)"),
     .lies_beside_documents = true},
    {.name = to_say("a project of NVivo or ATLAS.ti"),
     .endings = {".nvp", ".nvpx", ".nvcx", ".atlproj", ".atlproj23", ".hpr7", ".atlcb"},
     .refusal = to_say(
         "this is a project of NVivo or ATLAS.ti; export it there as a REFI-QDA project (.qdpx), and give that to "
         "draad import"),
     .passed_over_as = to_say("(projects of NVivo or ATLAS.ti: export them as .qdpx for draad import)"),
     .lies_beside_documents = true},
    {.name = to_say("a project"),
     .endings = {".qdpx", ".qdc"},
     .refusal = to_say("this is a project or codebook of a program for coding; draad import reads it"),
     .passed_over_as = to_say("(projects: draad import reads them)"),
     .lies_beside_documents = true},
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

const DocumentFormat* format_of(std::string_view name)
{
    const std::string ending = ending_of(name);
    if (ending.empty())
        return &plain_text_format();
    const auto* format = std::ranges::find_if(formats, [&](const DocumentFormat& known) {
        return std::ranges::find(known.endings, ending) != known.endings.end();
    });
    return format == formats.end() ? nullptr : format;
}

const DocumentFormat* format_by_mark(std::string_view bytes)
{
    const auto* format = std::ranges::find_if(
        formats, [&](const DocumentFormat& known) { return known.has_mark != nullptr && known.has_mark(bytes); });
    return format == formats.end() ? nullptr : format;
}

const DocumentFormat& plain_text_format()
{
    return formats.front();
}

std::vector<std::string_view> endings_of_documents()
{
    std::vector<std::string_view> endings;
    for (const DocumentFormat& format : formats)
        if (is_read(format) && !format.needs_other_program)
            std::ranges::copy_if(format.endings, std::back_inserter(endings),
                                 [](std::string_view ending) { return !ending.empty(); });
    return endings;
}

}
