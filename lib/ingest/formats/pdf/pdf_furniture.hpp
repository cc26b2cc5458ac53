#pragma once

#include "ingest/formats/pdf/pdf_lines.hpp"

#include <vector>

namespace draad {

/// What a page holds beside its text.
struct PdfPageLines {
    double height = 0;
    std::vector<PdfLine> text;
    /// Running heads and feet, numbers of pages, stamps.
    std::vector<PdfLine> furniture;
};

/// Takes running heads and feet out of the text of the pages: lines in the upper or lower margin that come back on
/// other pages at the same height, but for their numbers; numbers of pages; what is not printed upright.
void take_out_furniture(std::vector<PdfPageLines>& pages);

}
