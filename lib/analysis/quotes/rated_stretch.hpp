#pragma once

#include "analysis/quotes/quote_traits.hpp"
#include "analysis/quotes/stretches.hpp"

#include <span>
#include <vector>

namespace draad {

/// By document: how many hits of some codes it has in a thousand words.
std::vector<double> theme_rates(const Coding& coding, const Corpus& corpus, std::span<const std::size_t> family);

/// What can be told of a stretch, with who says it and how much its document is about the theme (`theme_rates`).
QuoteTraits traits_of(const AnalysedPassage& passage, const Stretch& stretch, const DocumentCard& card,
                      const Codebook& codebook, double theme_rate);

}
