#pragma once

#include "ingest/formats/pdf/pdf_furniture.hpp"
#include "ingest/rich/rich_document.hpp"

#include <vector>

namespace draad {

/// Joins printed lines to paragraphs, by the white space between them, by indents, by type, and by where sentences
/// plainly go on: over lines, columns and pages. Hyphens at line ends stay as printed. Larger type makes a heading,
/// small type at the foot of a page that opens with a number a note. Furniture comes behind the paragraph that runs
/// over its page.
std::vector<RichParagraph> paragraphs_of_pages(const std::vector<PdfPageLines>& pages);

}
