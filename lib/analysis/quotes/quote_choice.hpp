#pragma once

#include "analysis/quotes/quotes.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace draad {

/// Keeps the best `most` quotes, in their order. Speakers, or documents, take turns: each gives its best before any
/// gives its second. Within such a round codes take turns, and documents within a code. The best are those with more
/// hits, of a length that can be quoted, that begin and end as a sentence does and can be followed without the one
/// before. What was said to ask, and what was chosen already in the same words, comes last.
void choose_quotes(std::vector<Quote>& quotes, std::size_t most, QuoteRequest::Spread spread, std::uint64_t seed);

/// Whether what is printed for a speaker tells who it is: not if there is nothing, or a pronoun (hij, ik).
bool names_someone(std::string_view speaker);

/// How many people are quoted, by name within a document; authors' own words are nobody's.
std::size_t count_speakers(std::span<const Quote> quotes);
std::size_t count_documents(std::span<const Quote> quotes);

}
