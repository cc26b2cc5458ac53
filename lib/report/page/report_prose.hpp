#pragma once

#include "report/page/html_report.hpp"

#include <string>

namespace draad {

// What a report says in words, as HTML.

/// How many documents, passages, words and hits there are.
std::string figures_html(const ReportContent& content, const ReportWords& words);

/// The findings that stand out, a list of sentences; empty if there is too little to say anything.
std::string findings_html(const ReportContent& content, const ReportWords& words);

/// Quotes by theme, with the matched words marked.
std::string quotes_html(const ReportContent& content, const ReportWords& words);

/// Each code with what a reader needs to judge its hits: definition, what it includes and not, examples, rules.
std::string codebook_html(const ReportContent& content, const ReportWords& words);

/// How far people agree with the figures, and who they are; that nobody was asked, where nobody was.
std::string validation_html(const ReportContent& content, const ReportWords& words);

/// How the figures were made, with what filters, and what was left out.
std::string method_html(const ReportContent& content, const ReportWords& words);

}
