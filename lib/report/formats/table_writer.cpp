#include "report/formats/table_writer.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace draad {

TableStream::TableStream(Table head, const TableFormat& format, TableStyle style, std::ostream& out)
    : table_(std::move(head)), layout_(*format.layout), style_(std::move(style)), out_(out)
{
    if (layout_.head != nullptr)
        layout_.head(table_, style_, out_);
}

void TableStream::add(std::vector<std::vector<Cell>> rows)
{
    if (rows.empty())
        return;
    if (layout_.needs_all_rows) {
        std::ranges::move(rows, std::back_inserter(table_.rows));
        return;
    }
    table_.rows = std::move(rows);
    layout_.rows(table_, style_, is_first_, out_);
    is_first_ = false;
    table_.rows.clear();
}

void TableStream::finish()
{
    if (layout_.needs_all_rows)
        layout_.rows(table_, style_, true, out_);
    if (layout_.end != nullptr)
        layout_.end(is_first_, out_);
}

void write_table(const Table& table, const TableFormat& format, const TableStyle& style, std::ostream& out)
{
    TableStream stream({table.schema, table.columns, {}, table.has_bare_words, table.decimals}, format, style, out);
    stream.add(table.rows);
    stream.finish();
}

}
