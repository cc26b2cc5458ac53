#pragma once

#include "text/replaced_text.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Finds letters that stand as a bare letter and combining marks ("e" and U+0308 for "ë"), each with the one character
/// that Unicode has for them, in order. (Normalization form C: UAX 15.)
std::vector<Replacement> find_decomposed(std::string_view utf8);

}
