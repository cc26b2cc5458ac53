#pragma once

#include "codings/judgement.hpp"
#include "problem.hpp"
#include "tables/csv_rows.hpp"

#include <string>
#include <vector>

namespace draad {

/// Reads a sheet, or a table of codings, from its rows, head and all. See `read_sheet`.
CodingSheet read_sheet_table(const std::string& file, const std::vector<CsvValues>& rows, std::vector<Problem>& notes);

}
