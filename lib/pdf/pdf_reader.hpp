#pragma once

#include "pdf/pdf_page.hpp"

#include <chrono>
#include <cstddef>
#include <string_view>

namespace draad {

/// What a PDF may ask of the machine before it is given up.
struct PdfLimits {
    std::chrono::seconds time{60};
    std::size_t memory = std::size_t{2} << 30;
    std::size_t pages = 5000;
    /// Bytes of words and positions.
    std::size_t result = std::size_t{256} << 20;
};

/// Reads the text layer of a PDF in a process of its own, so that a file that makes poppler crash, hang or take all
/// memory costs that file only. Throws Error, with the name and what to do, if it is no PDF, is damaged, is locked with
/// a password, goes beyond a limit, or has no text layer because it is a scan.
PdfText read_pdf_text(std::string_view name, std::string_view bytes, const PdfLimits& limits = {});

}
