#pragma once

#include "analysis/overview.hpp"
#include "codebook/codebook.hpp"
#include "report/formats/workbook_writer.hpp"

#include <vector>

namespace draad {

/// The tables of a report as sheets of a workbook: themes, themes by document, role and speaker, co-occurrence, quotes
/// and hits. Columns are those of the commands that give them one by one.
std::vector<Sheet> overview_sheets(const Overview& overview, const Codebook& codebook);

}
