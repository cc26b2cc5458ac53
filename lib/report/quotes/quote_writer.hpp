#pragma once

#include "analysis/quotes/quotes.hpp"
#include "codebook/codebook.hpp"

#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Ways to write quotes as prose, ready to paste or to open.
enum class QuoteFormat : std::uint8_t { md, text, html, docx };

/// The layout of a name: "md", "text", "html", "docx".
std::optional<QuoteFormat> quote_format_named(std::string_view name);
/// The layout that the ending of a file asks for: .md, .txt, .html or .htm, .docx.
std::optional<QuoteFormat> quote_format_of_file(std::string_view file);

/// How much of a citation stands below a quote.
enum class CitationStyle : std::uint8_t {
    full,  ///< who, document, time or page, paragraph, and the id that finds it again
    brief, ///< who, and which document
    none,
};

struct QuoteStyle {
    QuoteFormat format = QuoteFormat::md;
    CitationStyle citation = CitationStyle::full;
    /// Whether below each quote stands what it is worth, and why.
    bool is_explained = false;
    /// The title of a page or document; Markdown and plain text have none.
    std::string title = "Citaten";
};

/// Quotes by code: a heading, of how many it is a choice, how those who ask are treated, and each quote with its
/// citation. Texts are never markup, whatever they hold. The same quotes give the same bytes.
void write_quotes(const std::vector<QuoteSelection>& selections, const Codebook& codebook, const QuoteStyle& style,
                  std::ostream& out);

}
