#pragma once

#include "analysis/quotes/quotes.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace draad {

/// The indices of quotes, those that someone kept first, those said to ask last, else by worth. As good as each other
/// are those whose worth is the same in tenths: `seed` decides among them.
std::vector<std::size_t> rank_quotes(std::span<const Quote> quotes, std::uint64_t seed);

/// Chooses at most so many quotes: their indices, the best first. Of worth first, but a voice that is not yet heard, a
/// document that is not yet quoted, a sub-code and a polarity not yet shown add to it, the less the more there are of
/// them already. What someone kept comes before all else, what was said to ask after all else. Quotes that overlap, or
/// say nearly the same words as one chosen before, are chosen once.
std::vector<std::size_t> choose_quotes(std::span<const Quote> quotes, std::size_t most, QuoteRequest::Spread spread,
                                       std::uint64_t seed);

/// Whether what is printed for a speaker tells who it is: not if there is nothing, or a pronoun (hij, ik).
bool names_someone(std::string_view speaker);

/// How many people are quoted, by name within a document; authors' own words are nobody's.
std::size_t count_speakers(std::span<const Quote> quotes);
std::size_t count_documents(std::span<const Quote> quotes);

}
