#pragma once

#include "analysis/quotes/quotes.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace draad {

/// By document: the name of its file, with no more of its folders than it takes to tell it from the others. The ids of
/// quotes are made with it, so that they do not depend on the folder from which somebody named the documents. The views
/// last as long as the documents.
std::vector<std::string_view> short_names(std::span<const DocumentSummary> documents);

/// Tells of each quote whether its document's title names it (`Quote::shares_title`, `shows_title`).
void tell_titles(std::vector<QuoteSelection>& selections, const Corpus& corpus);

}
