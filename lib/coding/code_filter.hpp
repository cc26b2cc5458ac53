#pragma once

#include "codebook/codebook.hpp"

#include <string>
#include <vector>

namespace draad {

/// By code of a codebook: whether it is asked for. It is if its path, or that of a code above it, fits one of the
/// patterns (* and ?); if no path fits, its own name may be the pattern; or if there are no patterns. Throws Error if a
/// pattern fits no code, unless `missing` allows it, or if several codes have that name.
enum class MissingCode { error, fine };
std::vector<bool> asked_codes(const Codebook& codebook, const std::vector<std::string>& patterns,
                              MissingCode missing = MissingCode::error);

}
