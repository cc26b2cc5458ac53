#pragma once

#include "pdf/pdf_page.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace draad {

/// A line of a page, as it is printed. Lengths as in PdfWord.
struct PdfLine {
    std::string text;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    /// The size of most of its characters.
    double font_size = 0;
    bool is_bold = false; ///< all of it
    bool is_turned = false;
    /// From 1.
    std::uint32_t page = 1;
};

/// Sets the words of a page in lines, in the order of reading. A wide gap within a line (the columns of a table)
/// becomes a tab.
std::vector<PdfLine> lines_of_page(const PdfPage& page, std::uint32_t number);

}
