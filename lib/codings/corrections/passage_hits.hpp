#pragma once

#include "coding/coding_session.hpp"

#include <map>
#include <set>
#include <vector>

namespace draad {

/// The hits of passages, in the order of their words, then of codes.
using HitsByPassage = std::map<PassageId, std::vector<Hit>>;

/// What the rules find in some passages, of whatever kind and whoever speaks; empty lists where they find nothing.
HitsByPassage find_hits_in(const std::set<PassageId>& passages, const Corpus& corpus, const Codebook& codebook,
                           const Lexicon& lexicon, const CodingRequest& request);

}
