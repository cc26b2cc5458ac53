#pragma once

#include "report/page/html_report.hpp"

#include <string>

namespace draad {

// The tables of a report, as HTML.

std::string themes_html(const ReportContent& content, const ReportWords& words);

// Of many groups only the themes at the top of the codebook are shown (report_groups.cpp).
std::string documents_html(const ReportContent& content, const ReportWords& words);
std::string roles_html(const ReportContent& content, const ReportWords& words);
std::string speakers_html(const ReportContent& content, const ReportWords& words);

/// What each next document adds (report_saturation.cpp); nothing of a single document.
std::string saturation_html(const ReportContent& content, const ReportWords& words);

std::string matrix_html(const ReportContent& content, const ReportWords& words);
std::string pairs_html(const ReportContent& content, const ReportWords& words);
/// The pairs of themes that meet, those first that chance explains least.
std::vector<Cooccurrence> strongest_pairs(const ReportContent& content);

/// The measures that only researchers know (report_measures.cpp).
std::string measures_html(const ReportContent& content, const ReportWords& words);

std::string thirds_html(const ReportContent& content, const ReportWords& words);
std::string concordance_html(const ReportContent& content, const ReportWords& words);
std::string made_html(const ReportContent& content, const ReportWords& words);

}
