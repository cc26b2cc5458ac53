#pragma once

#include "analysis/hits/excerpt.hpp"

#include <ostream>

namespace draad {

/// Passages as they stand in the source, each under a line that says where it is and what it was taken for; what was
/// asked for stands between ⟦ and ⟧.
void write_excerpt(const Excerpt& excerpt, std::ostream& out);

}
