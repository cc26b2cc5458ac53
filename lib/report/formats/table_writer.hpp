#pragma once

#include "report/formats/format.hpp"
#include "report/formats/table.hpp"

#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace draad {

/// The settings of how a table is written.
struct TableStyle {
    Format format = Format::table;
    /// Whether CSV is as a Dutch Excel wants it: with a byte-order mark, and ';' between the fields.
    bool is_for_excel = false;
    /// Whether headers are bold by escape sequences, on a terminal.
    bool has_colour = false;
    /// For a workbook: how the table was made, for its last sheet.
    std::vector<std::pair<std::string, std::string>> made = {};
};

/// Writes a table part by part: formats that need no more than a row at a time write it as soon as it is added, so that
/// memory does not grow with the table; `table`, which must know its widths, and `xlsx` when it is finished.
class TableStream {
public:
    /// `head`: a table with no rows.
    TableStream(Table head, TableStyle style, std::ostream& out);

    void add(std::vector<std::vector<Cell>> rows);
    void finish();

private:
    Table table_;
    TableStyle style_;
    std::ostream& out_;
    bool is_first_ = true;
};

/// Writes a table. `table` is aligned for people; `csv` is RFC 4180; `tsv` has spaces for tabs and line ends; `json` is
/// an object with `schema` and `rows`; `jsonl` an object a line; `md` a Markdown table; `xlsx` a workbook. Text is
/// never markup, a formula or a command to a terminal: in CSV and TSV `harmless_cell` may put an apostrophe before it;
/// only JSON has it character for character.
void write_table(const Table& table, const TableStyle& style, std::ostream& out);

}
