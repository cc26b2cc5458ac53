#pragma once

#include "analysis/hits/excerpt.hpp"
#include "analysis/hits/hit_rows.hpp"
#include "analysis/quotes/quotes.hpp"
#include "privacy/disguise.hpp"

#include <vector>

namespace draad {

// Results with names and data replaced in their texts, speakers, titles and names of files. Ids and positions stay: by
// them whoever has the documents finds a quote again.

/// Replaces names and data in quotes; a name that a matched word touches is marked as a whole.
void disguise(std::vector<QuoteSelection>& selections, Disguise& disguise);
void disguise(std::vector<HitRow>& rows, Disguise& disguise);
void disguise(Excerpt& excerpt, Disguise& disguise);

}
