#pragma once

#include "ingest/rich/rich_document.hpp"

#include <cstddef>
#include <optional>

namespace draad {

enum class TablePart { table, row, cell };

/// Follows the tables of a document as they are read. What stands in a table inside a cell belongs to that cell.
class TableWalk {
public:
    void begin(TablePart part)
    {
        if (part == TablePart::table && depth_++ == 0) {
            cell_.row = cell_.column = 0;
            rows_ = columns_ = 0;
        } else if (depth_ == 1 && part == TablePart::row) {
            cell_.row = rows_++;
            columns_ = 0;
        } else if (depth_ == 1 && part == TablePart::cell)
            cell_.column = columns_++;
    }

    void end(TablePart part)
    {
        if (part == TablePart::table && depth_ > 0 && --depth_ == 0)
            ++cell_.table;
    }

    /// Cells that a wide one covers, or that are repeated.
    void skip_columns(std::size_t count) { columns_ += depth_ == 1 ? count : 0; }

    /// Where the reader is; nothing outside tables.
    std::optional<TableCell> cell() const { return depth_ > 0 ? std::optional(cell_) : std::nullopt; }

private:
    TableCell cell_;
    std::size_t depth_ = 0;
    std::size_t rows_ = 0;
    std::size_t columns_ = 0;
};

}
