#pragma once

#include "analysis/figures/log_likelihood.hpp"
#include "report/harmless/html.hpp"
#include "report/page/html_report.hpp"

#include <cstddef>
#include <string>

namespace draad {

// Cells of a report's tables.

/// A number as the language writes it, sorted by its value.
HtmlCell whole_cell(std::size_t number, const ReportWords& words);
HtmlCell real_cell(double number, const ReportWords& words);

/// How dark a cell is by its share of the highest figure, 0 to 5; a single hit says too little to be dark.
int heat_of(std::size_t hits, double rate, double highest);

/// How dark a pair is by how little chance would explain it: p < 0.05, 0.01, 0.001 and beyond.
int heat_of(const UnitCounts& units);

/// What a code is called.
std::string label_of(const ReportContent& content, std::size_t code);

/// Whether a code stands below another one that is asked for.
bool is_sub_theme(const ReportContent& content, std::size_t code);

}
