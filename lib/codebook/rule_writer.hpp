#pragma once

#include "codebook/pattern.hpp"

#include <string>

namespace draad {

/// A pattern in the rule language, in its one plain spelling: parsed again, it gives the same pattern. Two rules that
/// are spelled differently and mean the same are written alike.
std::string write_rule(const Pattern& pattern);

}
