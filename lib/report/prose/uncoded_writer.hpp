#pragma once

#include "analysis/words/uncoded.hpp"
#include "codebook/codebook.hpp"
#include "report/formats/table.hpp"

#include <ostream>
#include <span>

namespace draad {

/// For people: each unit with its id, where it stands and the code that it is most like above it, and the words that
/// make it so between stars.
void write_uncoded(std::span<const UncodedUnit> units, const Codebook& codebook, std::ostream& out);

/// A table with one row a unit, the most like first.
Table uncoded_table(std::span<const UncodedUnit> units, const Codebook& codebook);

}
