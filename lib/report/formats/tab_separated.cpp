#include "report/formats/tab_separated.hpp"

#include "report/formats/cell_text.hpp"
#include "report/harmless/plain_text.hpp"

#include <string>

namespace draad {

namespace {

std::string tsv_text(const Cell& cell, const Table& table, const TableStyle& style)
{
    const std::string text = text_of(cell, table.decimals);
    return std::holds_alternative<std::string>(cell) ? safe_cell_text(text, table, style) : text;
}

void write_head(const Table& table, const TableStyle& style, std::ostream& out)
{
    const std::vector<std::size_t> shown = columns_of_csv(table);
    for (std::size_t i = 0; i < shown.size(); ++i)
        out << (i > 0 ? "\t" : "") << on_one_line(safe_cell_text(table.columns[shown[i]].name, table, style));
    out << '\n';
}

void write_rows(const Table& table, const TableStyle& style, bool, std::ostream& out)
{
    const std::vector<std::size_t> shown = columns_of_csv(table);
    for (const std::vector<Cell>& row : table.rows) {
        for (std::size_t i = 0; i < shown.size(); ++i)
            out << (i > 0 ? "\t" : "") << on_one_line(tsv_text(row[shown[i]], table, style));
        out << '\n';
    }
}

}

const TableLayout tab_separated{.head = write_head, .rows = write_rows};

}
