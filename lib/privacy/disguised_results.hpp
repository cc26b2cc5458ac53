#pragma once

#include "analysis/figures/comparison.hpp"
#include "analysis/figures/count.hpp"
#include "analysis/hits/excerpt.hpp"
#include "analysis/hits/hit_rows.hpp"
#include "analysis/quotes/quotes.hpp"
#include "analysis/words/search.hpp"
#include "analysis/words/uncoded.hpp"
#include "privacy/disguise.hpp"

#include <vector>

namespace draad {

// Results with names and data replaced in their texts, speakers, titles and names of files. Ids and positions stay: by
// them whoever has the documents finds a quote again.

/// Replaces names and data in quotes; a name that a matched word touches is marked as a whole.
void disguise(std::vector<QuoteSelection>& selections, Disguise& disguise);
void disguise(std::vector<HitRow>& rows, Disguise& disguise);
void disguise(Excerpt& excerpt, Disguise& disguise);
void disguise(std::vector<SearchResult>& results, Disguise& disguise);
void disguise(std::vector<UncodedUnit>& units, Disguise& disguise);

// The groups of figures: speakers, documents, values of fields.

void disguise(std::vector<GroupCount>& groups, Disguise& disguise);
void disguise(std::vector<Comparison>& comparisons, Disguise& disguise);

}
