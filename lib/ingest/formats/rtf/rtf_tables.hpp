#pragma once

#include "ingest/rich/table_walk.hpp"

#include <optional>

namespace draad {

/// Follows RTF's tables, which have no beginning: only ends of cells and rows, and paragraphs that say they are in one.
class RtfTables {
public:
    /// The cell of the paragraph that ends here; nothing outside tables.
    std::optional<TableCell> cell(bool is_in_table)
    {
        if (!is_in_table && is_open_) {
            walk_.end(TablePart::table);
            is_open_ = false;
        } else if (is_in_table)
            open();
        return walk_.cell();
    }

    void end(TablePart part)
    {
        open();
        if (part == TablePart::cell)
            walk_.begin(TablePart::cell);
        else
            is_row_over_ = true;
    }

private:
    void open()
    {
        if (!is_open_)
            walk_.begin(TablePart::table);
        if (!is_open_ || is_row_over_) {
            walk_.begin(TablePart::row);
            walk_.begin(TablePart::cell);
        }
        is_open_ = true;
        is_row_over_ = false;
    }

    TableWalk walk_;
    bool is_open_ = false;
    bool is_row_over_ = false;
};

}
