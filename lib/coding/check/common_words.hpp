#pragma once

#include "codebook/codebook.hpp"
#include "coding/check/finding.hpp"

#include <vector>

namespace draad {

/// The rules that nearly every text matches: a word of grammar by itself (`mij`, `worden`), or such words only with
/// room between them (`ik .. niet`). Rules that ask for company (`with`) are left alone.
std::vector<Finding> check_common_words(const Codebook& codebook);

}
