#pragma once

#include "match/hit.hpp"

#include <vector>

namespace draad {

/// The hits of a code and those below it in one passage, overlapping ones made one: the longest, then the leftmost,
/// stands for them. `is_member`: by code, whether it is of the family.
std::vector<const Hit*> family_hits(const std::vector<Hit>& hits, const std::vector<bool>& is_member);

/// Puts the hits of a family in one passage into `found`, whose memory is used again.
void find_family_hits(const std::vector<Hit>& hits, const std::vector<bool>& is_member, std::vector<const Hit*>& found);

}
