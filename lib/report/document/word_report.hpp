#pragma once

#include "report/page/html_report.hpp"

#include <ostream>

namespace draad {

/// Writes a report as a Word document: the same findings, figures, quotes and tables as the page, without its
/// concordance. Tables too wide for a page of paper are left out, each with a line that says so. The same content gives
/// the same bytes. Texts are never markup. Throws Error where pictures cannot be drawn (`png_picture`).
void write_word_report(const ReportContent& content, ReportLanguage language, std::ostream& out);

}
