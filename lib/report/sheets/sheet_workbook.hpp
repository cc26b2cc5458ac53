#pragma once

#include "codebook/codebook.hpp"
#include "codings/judgement.hpp"

#include <ostream>
#include <span>
#include <string>
#include <utility>

namespace draad {

/// Writes a sheet to code in as an Excel workbook. Its first sheet, `Coderen`, has the columns of `sheet_rows`, those
/// that a coder has no need of hidden, a list of the verdicts to choose from in the cells of codes, and its head in
/// view; `Codeboek` says how to code; the last how the sheet was made. The same sheet gives the same bytes. Throws
/// Error if it has more rows or columns than a sheet of Excel.
void write_sheet_workbook(const CodingSheet& sheet, const Codebook& codebook,
                          std::span<const std::pair<std::string, std::string>> made, std::ostream& out);

/// Whether a cell cannot hold all words of a unit of the sheet, so that the workbook has only their beginning.
bool is_cut_in_workbook(const CodingSheet& sheet);

}
