#pragma once

#include "analysis/overview.hpp"
#include "codebook/codebook.hpp"
#include "codings/agreement/agreement.hpp"
#include "codings/agreement/joined_codings.hpp"
#include "problem.hpp"
#include "report/page/report_words.hpp"

#include <cstdint>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace draad {

/// A file of codings, and how it was drawn: pairs of a name and a value.
struct SheetSource {
    std::string file;
    std::vector<std::pair<std::string, std::string>> made;
};

/// What people say of units of the texts, held against the codebook.
struct ReportValidation {
    const JoinedCodings& codings;
    /// The coder that is the codebook.
    std::size_t program = 0;
    std::vector<Agreement> agreements;
    DrawingRequest drawing;
    std::vector<SheetSource> sources;
    /// What was left out.
    std::vector<Problem> notes;
};

/// For whom a report is.
enum class Edition : std::uint8_t {
    full,   ///< all there is, with tables, concordance, codebook and method
    client, ///< findings, figures, quotes, and a paragraph of method
};

/// The contents of a report. What it refers to outlives the writing.
struct ReportContent {
    const Overview& overview;
    const CodingRequest& request;
    const Codebook& codebook;
    /// How the report was made: pairs of a name and a value.
    const std::vector<std::pair<std::string, std::string>>& made;
    /// Documents that could not be read.
    const std::vector<Problem>& problems;
    /// The title; if empty, one is made of the codebooks' titles.
    std::string title;
    /// Nothing where nobody coded anything, which the report says.
    const ReportValidation* validation = nullptr;
    Edition edition = Edition::full;
    /// As they stand at its head; what is empty is not there.
    std::string sender = {};
    std::string date = {};
    std::string contact = {};
};

/// Writes a report as one HTML file that needs nothing else: its style, scripts and data are in it, and its
/// Content-Security-Policy lets it fetch nothing. Tables are there without JavaScript; with it they are sorted, charts
/// are drawn and the concordance is searched. The same content gives the same bytes.
///
/// Texts of documents and codebooks stand in it as text only, never as markup.
void write_html_report(const ReportContent& content, ReportLanguage language, std::ostream& out);

}
