#pragma once

#include "passages/document.hpp"

#include <cstddef>
#include <filesystem>
#include <vector>

namespace draad {

/// A row of a table: its fields by the name of their column, empty ones left out.
struct CsvRow {
    std::size_t line = 0;
    Fields fields;
};

/// Reads a table with a header row: comma, semicolon or tab between the fields, quoted where needed (RFC 4180), in any
/// encoding that `decode` knows. Names of columns are folded to lower case. Throws Error with file and line for a row
/// of another length than the header, or a column that stands twice.
std::vector<CsvRow> read_csv_table(const std::filesystem::path& file);

}
