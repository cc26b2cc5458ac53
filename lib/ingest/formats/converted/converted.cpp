#include "ingest/formats/converted/converted.hpp"

#include "error.hpp"
#include "files/bounds.hpp"
#include "ingest/formats/answers/xlsx_answers.hpp"
#include "ingest/formats/pdf/pdf.hpp"
#include "ingest/formats/word/docx.hpp"
#include "programs/libre_office.hpp"
#include "wording/said.hpp"

#include <utility>

namespace draad {

namespace {

/// A format that is not read itself.
struct Foreign {
    std::string_view name;
    std::string_view ending;
    std::string_view read_as;
    /// What to do where LibreOffice cannot help.
    std::string_view remedy;
    /// No file of the format is smaller.
    std::size_t smallest;
};

constexpr std::size_t sectors_of_compound_file = 1536; // its head, its table and its folder
constexpr Foreign word_97{"Word 97", ".doc", ".docx", to_say("open it in Word or LibreOffice and save it as .docx"),
                          sectors_of_compound_file};
constexpr Foreign excel_97{"Excel 97", ".xls", ".xlsx", to_say("open it in Excel or LibreOffice and save it as .xlsx"),
                           sectors_of_compound_file};
constexpr Foreign powerpoint{"PowerPoint", ".pptx", ".pdf", to_say("save it as plain text (.txt)"), 100};
constexpr Foreign powerpoint_97{"PowerPoint 97", ".ppt", ".pdf",
                                to_say("open it in PowerPoint or LibreOffice and save it as PDF"),
                                sectors_of_compound_file};
constexpr Foreign pages{"Pages", ".pages", ".docx", to_say("export it there as Word (.docx)"), 100};

std::string convert(std::string_view name, std::string_view bytes, const Foreign& format)
{
    const auto refuse = [&](const std::string& why) {
        return Error(fmt::format("{}: {}; {}", name, why, translated(format.remedy)));
    };
    if (bytes.size() < format.smallest)
        throw refuse(said("{} is not read", format.name));
    Conversion conversion = convert_by_libre_office(bytes, format.ending, format.read_as);
    switch (conversion.outcome) {
    case ConversionOutcome::absent:
        throw refuse(said("{} is read only where LibreOffice is installed", format.name));
    case ConversionOutcome::failed:
        throw refuse(said("{} is read by way of LibreOffice, which makes nothing of this file", format.name));
    case ConversionOutcome::timed_out:
        throw refuse(said("{} is read by way of LibreOffice, which took too long over this file", format.name));
    case ConversionOutcome::done:
        break;
    }
    check_bytes(name, conversion.bytes.size());
    return std::move(conversion.bytes);
}

Document with_note(Document document, const Foreign& format)
{
    document.notes.push_back(said("{} was read by way of LibreOffice, as {}", format.name, format.read_as));
    return document;
}

}

Document read_word_97(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    return with_note(read_docx(name, convert(name, bytes, word_97), known), word_97);
}

Document read_pages(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    return with_note(read_docx(name, convert(name, bytes, pages), known), pages);
}

Document read_excel_97(std::string_view name, std::string_view bytes, std::span<const std::string> answers)
{
    return with_note(read_xlsx_answers(name, convert(name, bytes, excel_97), answers), excel_97);
}

Document read_powerpoint(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    return with_note(read_pdf(name, convert(name, bytes, powerpoint), known), powerpoint);
}

Document read_powerpoint_97(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    return with_note(read_pdf(name, convert(name, bytes, powerpoint_97), known), powerpoint_97);
}

}
