#pragma once

#include "codebook/codebook.hpp"
#include "coding/check/finding.hpp"
#include "dutch/lexicon/lexicon.hpp"

#include <vector>

namespace draad {

/// The faults of rules: one that can never match, or finds nothing that another rule of its code does not find; the
/// same rule in two codes; an exception that shares no word with any rule of its code. The codebook's references must
/// be sound.
std::vector<Finding> check_rules(const Codebook& codebook, const Lexicon& lexicon);

}
