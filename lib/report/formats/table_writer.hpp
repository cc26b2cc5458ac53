#pragma once

#include "report/formats/table_formats.hpp"

#include <ostream>
#include <vector>

namespace draad {

/// Writes a table part by part: formats that need no more than a row at a time write it as soon as it is added, so that
/// memory does not grow with the table; the others when it is finished.
class TableStream {
public:
    /// `head`: a table with no rows. The format and `out` outlive this.
    TableStream(Table head, const TableFormat& format, TableStyle style, std::ostream& out);

    void add(std::vector<std::vector<Cell>> rows);
    void finish();

private:
    Table table_;
    const TableLayout& layout_;
    TableStyle style_;
    std::ostream& out_;
    bool is_first_ = true;
};

/// Writes a table. Text is never markup or a command to a terminal, and for Excel no formula: in CSV and TSV for it
/// `harmless_cell` may put an apostrophe before a text; only JSON has it character for character.
void write_table(const Table& table, const TableFormat& format, const TableStyle& style, std::ostream& out);

}
