#include "pdf/pdf_extraction.hpp"
#include "pdf/pdf_record.hpp"
#include "pdf/poppler_module.hpp"

#include <type_traits>

/// What `poppler_module` finds by its name.
extern "C" __attribute__((visibility("default"))) void draad_extract_pdf(std::string_view bytes, std::size_t most_pages,
                                                                         std::string& record)
{
    record = draad::write_record(draad::extract_pdf(bytes, most_pages));
}

static_assert(std::is_same_v<decltype(&draad_extract_pdf), draad::PdfExtractor>);
