#pragma once

#include "report/page/html_report.hpp"

#include <string>

namespace draad {

// What a report says in words, as HTML.

/// How much there is of what.
std::string figures_html(const ReportContent& content, const ReportWords& words);

/// What stands out, in a sentence each, as a list; empty if there is too little to say anything.
std::string findings_html(const ReportContent& content, const ReportWords& words);

/// Quotes by theme, the words that were found marked.
std::string quotes_html(const ReportContent& content, const ReportWords& words);

/// Each code with what a reader needs to judge its hits: definition, what it includes and not, examples, rules.
std::string codebook_html(const ReportContent& content, const ReportWords& words);

/// How the figures were made, with what filters, and what was left out.
std::string method_html(const ReportContent& content, const ReportWords& words);

}
