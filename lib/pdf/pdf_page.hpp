#pragma once

#include <string>
#include <vector>

namespace draad {

/// A word as a page of a PDF shows it. Lengths are in points (1/72 inch), from the upper left corner of the page.
struct PdfWord {
    std::string text; ///< UTF-8
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double font_size = 0;
    bool is_bold = false;
    /// Whether the next word, if it is on this line, stands apart.
    bool has_space_after = true;
    /// Not upright: a stamp, a remark in the margin.
    bool is_turned = false;

    bool operator==(const PdfWord&) const = default;
};

struct PdfPage {
    double width = 0;
    double height = 0;
    /// In the order of reading, column after column.
    std::vector<PdfWord> words;
};

struct PdfText {
    /// From the file's properties.
    std::string title;
    std::vector<PdfPage> pages;
};

}
