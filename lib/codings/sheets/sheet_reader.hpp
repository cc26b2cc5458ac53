#pragma once

#include "codings/judgement.hpp"
#include "problem.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Reads what people coded from the bytes of a file, whatever its name says:
///
/// - a sheet of `draad sample`, as CSV in any common encoding or as a workbook (its first sheet);
/// - what the page to code in saves (JSON);
/// - a table of codings as `draad import` writes it (`codings.csv`): a row a coding, affirmed where its
///   column `polarity` says nothing else. It says nothing of what was looked at and not coded.
///
/// The columns are found by their heads, in any order; those that are none of a sheet's own are codes. A row without a
/// coder is by the one whose name the file has. `notes` gets what is left out, by row.
///
/// Throws Error, with file and row, for a verdict that is none, a column that lacks, and a unit that one coder judged
/// twice; and if nothing of the above is in the file.
CodingSheet read_sheet(const std::string& file, std::string_view bytes, std::vector<Problem>& notes);

}
