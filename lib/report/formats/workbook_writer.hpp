#pragma once

#include "report/formats/table_layout.hpp"

#include <cstddef>
#include <ostream>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace draad {

/// A table with the name of its sheet.
struct Sheet {
    std::string name;
    Table table;
    /// How many columns people read, and a printer prints; those behind them are for programs. All, if 0.
    std::size_t read_columns = 0;
};

/// Writes an Excel workbook (.xlsx): a sheet for each table, its header in view while scrolling and with filters,
/// numbers as numbers; and a last sheet that says how it was made. The same tables give the same bytes: the workbook
/// bears no date. Throws Error for a table that has more rows or columns than a sheet (1,048,575 and 16,384).
void write_workbook(std::span<const Sheet> sheets, std::span<const std::pair<std::string, std::string>> made,
                    std::ostream& out);

/// A workbook with one sheet, named after what its rows are.
extern const TableLayout workbook;

}
