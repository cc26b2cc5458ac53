#pragma once

#include "codebook/codebook.hpp"

#include <string>
#include <vector>

namespace draad {

/// For each code of a codebook, whether it is asked for: its path fits one of the patterns (* and ?), or it stands
/// below one that does. No patterns: all. Throws Error if a pattern fits no code, unless that is fine.
enum class MissingCode { error, fine };
std::vector<bool> asked_codes(const Codebook& codebook, const std::vector<std::string>& patterns,
                              MissingCode missing = MissingCode::error);

}
