#pragma once

#include "analysis/overview.hpp"
#include "coding/passage_filter.hpp"
#include "privacy/disguise.hpp"
#include "problem.hpp"

#include <vector>

namespace draad {

// Replaces names and data in what a report shows of people.

void disguise(Overview& overview, Disguise& disguise);
/// The documents, speakers and values that a filter names.
void disguise(PassageFilter& filter, Disguise& disguise);
/// The names of files that could not be read.
void disguise(std::vector<Problem>& problems, Disguise& disguise);

}
