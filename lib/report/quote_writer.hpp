#pragma once

#include "analysis/excerpt.hpp"
#include "analysis/quotes.hpp"
#include "codebook/codebook.hpp"

#include <ostream>
#include <vector>

namespace draad {

/// Quotes as Markdown, ready to paste: a heading for each code, how many of how many, each quote with who says it,
/// where, and its id.
void write_quotes(const std::vector<QuoteSelection>& selections, const Codebook& codebook, std::ostream& out);

/// Passages as they stand in the source, each under a line that says where it is and what it was taken for; what was
/// asked for stands between ⟦ and ⟧.
void write_excerpt(const Excerpt& excerpt, std::ostream& out);

}
