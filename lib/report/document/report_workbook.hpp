#pragma once

#include "report/formats/workbook_writer.hpp"
#include "report/page/html_report.hpp"

#include <vector>

namespace draad {

/// The tables of a report as sheets for people, in its language: themes by their labels, polarities by the codebook's
/// words, and the ids by which programs know them in columns at the end. The last sheet tells how it was made.
std::vector<Sheet> report_sheets(const ReportContent& content, ReportLanguage language);

}
