#pragma once

#include "analysis/figures/count.hpp"

#include <string>
#include <utility>
#include <vector>

namespace draad {

/// A group of passages by the fields that its documents or speakers must have, all of them; * and ? are wildcards.
using Conditions = std::vector<FieldCondition>;

/// The figures of two groups, each named after its conditions ("role=ouder"). A second group without conditions is all
/// that is not in the first, and its name is empty. Throws Error if a group holds no passages, or if one passage
/// would be in both.
std::pair<GroupCount, GroupCount> count_two(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                                            const CodingRequest& request, const Conditions& first,
                                            const Conditions& second);

}
