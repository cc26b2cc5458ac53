#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A row of a table as it stands in its file.
struct CsvValues {
    /// The line it begins on, from 1.
    std::size_t line = 1;
    /// As a spreadsheet counts, from 1: a value with line breaks is in one row, and a blank line is a row, too.
    std::size_t row = 1;
    std::vector<std::string> values;
};

/// The value of a row in a column, without the white space around it; empty if the row is shorter.
std::string_view value_of(const CsvValues& row, std::size_t column);

/// The rows of a table, header and all: comma, semicolon or tab between the values (a Dutch Excel writes semicolons),
/// whichever stands most evenly in the rows outside quotation marks, or what a first line "sep=;" says; quoted where
/// needed (RFC 4180). Blank lines are no rows.
std::vector<CsvValues> read_csv_rows(std::string_view text);

/// An upper bound on the number of values of such a table, without reading it: how often a sign that may part values
/// stands in it, in or outside of quotes.
std::size_t count_csv_cells(std::string_view text);

}
