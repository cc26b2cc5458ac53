#pragma once

#include "report/page/report_words.hpp"
#include "report/word/word_document.hpp"

#include <string_view>

namespace draad {

/// Adds what a part of the report's page says to a Word document: headings, paragraphs, lists, quotes and tables, each
/// in its style, so that both say the same. Charts are left to who draws them. Columns of sub-themes are left out of a
/// table that would be too wide for a page of paper, and a table that is still too wide is named in a line instead.
void add_html(std::string_view html, const ReportWords& words, WordDocument& document);

}
