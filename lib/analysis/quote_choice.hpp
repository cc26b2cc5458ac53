#pragma once

#include "analysis/quotes.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace draad {

/// Keeps the best `most` quotes, in their order. Speakers, or documents, take turns: each gives its best before any
/// gives its second.
void choose_quotes(std::vector<Quote>& quotes, std::size_t most, QuoteRequest::Spread spread, std::uint64_t seed);

/// How many people are quoted, by name within a document; authors' own words are nobody's.
std::size_t count_speakers(std::span<const Quote> quotes);
std::size_t count_documents(std::span<const Quote> quotes);

}
