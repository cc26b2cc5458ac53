#pragma once

#include "report/page/figures.hpp"
#include "report/page/html_report.hpp"

#include <string>
#include <vector>

namespace draad {

/// The figures of a report, in the order in which it shows them; some may be empty.
struct ReportFigures {
    Figure themes;
    Figure documents;
    Figure roles;
    Figure pairs;
    Figure course;

    std::vector<const Figure*> all() const { return {&themes, &documents, &roles, &pairs, &course}; }
};

ReportFigures make_figures(const ReportContent& content, const ReportWords& words);

/// A figure with its finding above it: drawn wide and narrow, of which the page shows what fits.
std::string figure_html(const Figure& figure, const std::string& id, const ReportWords& words);

}
