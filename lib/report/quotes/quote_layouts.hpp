#pragma once

#include "report/quotes/quote_sections.hpp"

#include <span>
#include <string>
#include <string_view>

namespace draad {

// The same quotes in each format; for `write_quotes`.

/// CommonMark: a heading of the second level for a code, a block quote for a quote.
std::string quotes_as_markdown(std::span<const QuoteSection> sections);

/// Lines for an e-mail or a terminal; a quote is one line, so that the reader's program wraps it.
std::string quotes_as_text(std::span<const QuoteSection> sections);

/// A page of HTML that holds all it needs and may load nothing.
std::string quotes_as_page(std::span<const QuoteSection> sections, std::string_view title);

/// A Word document (ECMA-376, WordprocessingML) with styles of its own for headings, quotes and citations. It bears no
/// date, so that the same quotes give the same bytes.
std::string quotes_as_word_document(std::span<const QuoteSection> sections, std::string_view title);

}
