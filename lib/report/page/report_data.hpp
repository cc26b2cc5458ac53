#pragma once

#include "report/page/html_report.hpp"

#include <string>

namespace draad {

/// What the page's scripts work on, as JSON: the words they say, codes, documents, and the hits as columns of numbers
/// and texts, which is a quarter of what an object a hit would take.
std::string report_data(const ReportContent& content, const ReportWords& words);

}
