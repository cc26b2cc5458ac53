#include "pdf/pdf_reader.hpp"

#include "error.hpp"
#include "pdf/child_process.hpp"
#include "pdf/pdf_extraction.hpp"
#include "pdf/pdf_record.hpp"
#include "pdf/poppler_module.hpp"
#include "storage/bytes.hpp"
#include "wording/said.hpp"

#include <algorithm>

namespace draad {

namespace {

[[noreturn]] void refuse(std::string_view name, ChildFailure failure, const PdfLimits& limits)
{
    switch (failure) {
    case ChildFailure::timed_out:
        throw Error(said("{}: reading this PDF took longer than {} s and was given up; print it to a new PDF, or "
                         "save it as text",
                         name, limits.time.count()));
    case ChildFailure::too_large:
        throw Error(said("{}: this PDF holds more text than a document does ({} MB); divide it into parts", name,
                         limits.result >> 20));
    default:
        throw Error(said("{}: this PDF is damaged, or asks for too much memory; print it to a new PDF, or save it "
                         "as text",
                         name));
    }
}

void check(std::string_view name, const PdfExtract& extract, const PdfLimits& limits)
{
    if (extract.outcome == PdfOutcome::locked)
        throw Error(said("{}: this PDF is locked with a password; save it without one", name));
    if (extract.outcome == PdfOutcome::damaged)
        throw Error(said("{}: this is no PDF or it is damaged; copy the file again, or print it to a new PDF", name));
    if (extract.outcome == PdfOutcome::too_long)
        throw Error(said("{}: this PDF has more than {} pages; divide it into parts", name, limits.pages));
    if (std::ranges::all_of(extract.text.pages, [](const PdfPage& page) { return page.words.empty(); }))
        throw Error(said("{}: this PDF is a scan: it holds pictures of pages, no text; recognise its text first, "
                         "with 'ocrmypdf -l nld FILE.pdf NEW.pdf'",
                         name));
}

}

PdfText read_pdf_text(std::string_view name, std::string_view bytes, const PdfLimits& limits)
{
    const ChildLimits child{.time = limits.time, .memory = limits.memory, .result = limits.result};
    const PdfExtractor extract_record = load_pdf_extractor(); // before the copy: the loader has locks
    const ChildResult result = run_in_child(
        [&] {
            std::string record;
            extract_record(bytes, limits.pages, record);
            return record;
        },
        child);
    if (result.failure != ChildFailure::none)
        refuse(name, result.failure, limits);
    PdfExtract extract;
    try {
        extract = read_record(result.bytes);
    } catch (const DamagedBytes&) {
        refuse(name, ChildFailure::crashed, limits);
    }
    check(name, extract, limits);
    return std::move(extract.text);
}

}
