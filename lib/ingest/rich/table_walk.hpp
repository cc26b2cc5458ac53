#pragma once

#include "ingest/rich/rich_document.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace draad {

enum class TablePart { table, row, cell };

/// Follows the tables of a document as they are read.
class TableWalk {
public:
    void begin(TablePart part)
    {
        if (part == TablePart::table)
            open_.push_back({.cell = {.table = tables_++}});
        else if (!open_.empty() && part == TablePart::row) {
            open_.back().cell.row = open_.back().rows++;
            open_.back().columns = 0;
        } else if (!open_.empty())
            open_.back().cell.column = open_.back().columns++;
    }

    void end(TablePart part)
    {
        if (part == TablePart::table && !open_.empty())
            open_.pop_back();
    }

    /// Cells that a wide one covers, or that are repeated.
    void skip_columns(std::size_t count)
    {
        if (!open_.empty())
            open_.back().columns += count;
    }

    /// The outermost cell where the reader is; nothing outside tables.
    std::optional<TableCell> cell() const { return open_.empty() ? std::nullopt : std::optional(open_.front().cell); }

    /// Says of a paragraph that begins where the reader is which cells it stands in.
    void place(RichParagraph& paragraph) const
    {
        if (!open_.empty())
            paragraph.cell = open_.front().cell;
        if (open_.size() > 1)
            paragraph.inner_cell = open_.back().cell;
    }

private:
    struct Open {
        TableCell cell;
        std::size_t rows = 0;
        std::size_t columns = 0;
    };
    std::vector<Open> open_;
    std::size_t tables_ = 0;
};

}
