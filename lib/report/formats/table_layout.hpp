#pragma once

#include "report/formats/table.hpp"

#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace draad {

/// What is left open by a format in which a table is written.
struct TableStyle {
    /// CSV as a Dutch Excel wants it: a byte-order mark and ';' between the fields.
    bool is_for_excel = false;
    /// Escape sequences for bold, on a terminal.
    bool has_colour = false;
    /// For a workbook: how the table was made, for its last sheet.
    std::vector<std::pair<std::string, std::string>> made = {};
};

/// How a format writes a table: its head, some rows at a time, and what follows the last. Each gets the table's
/// columns, and `rows` those rows of it that are to be written. What a format has no need of is nothing.
struct TableLayout {
    void (*head)(const Table& table, const TableStyle& style, std::ostream& out) = nullptr;
    void (*rows)(const Table& table, const TableStyle& style, bool is_first, std::ostream& out) = nullptr;
    void (*end)(bool is_empty, std::ostream& out) = nullptr;
    /// Whether all rows must be known before the first is written, as widths of columns are; so memory grows with them.
    bool needs_all_rows = false;
};

/// Text for a cell that is no command to a terminal; for Excel no formula to a spreadsheet either, unless it is one
/// bare word of a table of words. A program that reads CSV or TSV gets the text as it is.
std::string safe_cell_text(std::string_view text, const Table& table, const TableStyle& style);

}
