#pragma once

#include "analysis/figures/comparison.hpp"
#include "analysis/figures/cooccurrence.hpp"
#include "codebook/codebook.hpp"
#include "report/formats/table.hpp"

#include <span>

namespace draad {

/// One row a pair of codes: in how many units they meet and would by chance, and how much that says. Pairs that never
/// meet are left out unless asked for.
enum class NeverMet { leave_out, show };
Table cooccurrence_table(const Cooccurrences& found, const Codebook& codebook, NeverMet never_met);

/// Codes as rows and as columns; in the cells in how many units both apply, on the diagonal in how many the code does.
Table cooccurrence_matrix(const Cooccurrences& found, const Codebook& codebook, const std::vector<bool>& codes);

/// One row a code and group. `rest`: what all other groups together are called.
Table comparison_table(std::span<const Comparison> comparisons, const Codebook& codebook, const std::string& rest);

/// The reasons to read a comparison with care: "few hits", "one document", "one speaker".
std::string name_of(Caution caution);

}
