#pragma once

#include "exchange/dictionary/dictionary.hpp"
#include "exchange/dictionary/losses.hpp"

#include <vector>

namespace draad {

/// Gives each code a name that no other code of the tree has, capitals aside: "Steun (Ouders)", by the code above it,
/// or else a number. QualCoder keeps one code of each name, and the codings of the others come out without a code. What
/// is renamed is a loss.
void tell_names_apart(std::vector<Category>& categories, Losses& losses);

}
