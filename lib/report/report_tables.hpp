#pragma once

#include "report/html_report.hpp"

#include <string>

namespace draad {

// The tables of a report, as HTML. A table of many groups has the themes at the top of the codebook only.

std::string themes_html(const ReportContent& content, const ReportWords& words);
std::string documents_html(const ReportContent& content, const ReportWords& words);
std::string roles_html(const ReportContent& content, const ReportWords& words);
std::string speakers_html(const ReportContent& content, const ReportWords& words);
std::string matrix_html(const ReportContent& content, const ReportWords& words);
std::string pairs_html(const ReportContent& content, const ReportWords& words);
std::string thirds_html(const ReportContent& content, const ReportWords& words);
std::string concordance_html(const ReportContent& content, const ReportWords& words);
std::string made_html(const ReportContent& content, const ReportWords& words);

}
