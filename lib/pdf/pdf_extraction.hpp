#pragma once

#include "pdf/pdf_page.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace draad {

enum class PdfOutcome : std::uint8_t { read, locked, damaged, too_long };

struct PdfExtract {
    PdfOutcome outcome = PdfOutcome::read;
    PdfText text;
};

/// Has poppler read a PDF. May crash, or never end: only for a process of its own.
PdfExtract extract_pdf(std::string_view bytes, std::size_t most_pages);

}
