#pragma once

#include "text/token.hpp"

#include <span>
#include <vector>

namespace draad {

/// Which matches of one rule remain where they share words without one holding the other: as many as can be, and of as
/// many the tightest. *de bank dicht, het postkantoor dicht* is twice `(bank | postkantoor) ~3 dicht`, not once *dicht,
/// het postkantoor*. A match that lies inside another is left to whoever chooses between those, and remains. (Weighted
/// interval scheduling: J. Kleinberg and E. Tardos, "Algorithm Design", 2006, 6.1.) By match, in their order.
std::vector<bool> most_and_tightest(std::span<const TokenSpan> matches);

}
