#pragma once

#include "analysis/figures/saturation.hpp"
#include "codebook/codebook.hpp"
#include "report/formats/table.hpp"

#include <span>

namespace draad {

/// One row a document, in the order of the rows: what it adds, and what there is with it.
Table saturation_table(std::span<const SaturationRow> rows, const Codebook& codebook, const Corpus& corpus);

}
