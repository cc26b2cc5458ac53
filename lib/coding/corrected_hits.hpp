#pragma once

#include "codebook/codebook.hpp"
#include "match/hit.hpp"
#include "passages/passage_id.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace draad {

/// The hits of the passages that people looked at, as these corrected them: they stand in place of what the rules find
/// there.
struct CorrectedHits {
    /// With passages whose hits were all rejected. In a passage in the order of their words, then of codes.
    std::map<PassageId, std::vector<Hit>> passages;
    /// What people judged there of the codes that are asked for, whatever they said.
    std::map<PassageId, std::vector<TokenSpan>> judged;
    /// The names that hits point to.
    std::set<std::string> coders;
};

/// What found a hit, for output: the name of its rule, or "door Anna".
std::string finder_of(const Hit& hit, const Codebook& codebook);

}
