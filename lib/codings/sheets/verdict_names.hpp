#pragma once

#include "codings/judgement.hpp"

#include <optional>
#include <string_view>

namespace draad {

/// A verdict as a cell of a sheet has it: ja, ontbreekt, onduidelijk, nee, or ? where the coder could not tell.
std::string_view name_of(Verdict verdict);

/// The verdict that a cell means, in capitals or not: the names above, their English twins (yes, lacking, unclear, no),
/// and what people put into columns of yes and no (1, x, 0). Nothing for any other word, and for an empty cell.
std::optional<Verdict> verdict_named(std::string_view cell);

}
