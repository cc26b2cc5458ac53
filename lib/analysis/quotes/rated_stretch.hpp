#pragma once

#include "analysis/quotes/quote_traits.hpp"
#include "analysis/quotes/stretches.hpp"

#include <span>
#include <vector>

namespace draad {

/// How much is said of a theme around a passage: where there is more, a hit is rather what it seems.
struct ThemeAround {
    /// Hits in a thousand words of its document.
    double rate = 0;
    /// Hits in it and the two passages before and after it.
    std::size_t nearby = 0;
};

/// By coded passage, for some codes.
std::vector<ThemeAround> theme_around(const Coding& coding, const Corpus& corpus, std::span<const std::size_t> family);

/// What can be told of a stretch, with who says it and how much is said of the theme around it.
QuoteTraits traits_of(const AnalysedPassage& passage, const Stretch& stretch, const DocumentCard& card,
                      const Codebook& codebook, ThemeAround around);

}
