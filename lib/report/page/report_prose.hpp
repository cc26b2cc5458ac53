#pragma once

#include "report/page/html_report.hpp"
#include "report/page/report_figures.hpp"

#include <string>

namespace draad {

/// What it is called, and what it is about; plain text, unlike the rest.
std::string report_title(const ReportContent& content, const ReportWords& words);
std::string report_lead(const ReportContent& content, const ReportWords& words);

// What a report says in words, as HTML.

/// How many documents, passages, words and hits there are.
std::string figures_html(const ReportContent& content, const ReportWords& words);

/// What each figure shows, a list of sentences; empty if there are no figures.
std::string findings_html(const ReportFigures& figures);

/// Who sends it, when, of what texts, and whom to ask.
std::string byline_html(const ReportContent& content, const ReportWords& words);

/// Quotes by theme, with the matched words marked.
std::string quotes_html(const ReportContent& content, const ReportWords& words);

/// Each code with what a reader needs to judge its hits: definition, what it includes and not, examples, rules.
std::string codebook_html(const ReportContent& content, const ReportWords& words);

/// How far people agree with the figures, and who they are; that nobody was asked, where nobody was.
std::string validation_html(const ReportContent& content, const ReportWords& words);

/// How the figures were made, with what filters, and what was left out.
std::string method_html(const ReportContent& content, const ReportWords& words);

/// The same in a paragraph, for a client.
std::string short_method_html(const ReportContent& content, const ReportWords& words);

}
