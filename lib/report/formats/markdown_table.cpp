#include "report/formats/markdown_table.hpp"

#include "report/formats/cell_text.hpp"
#include "report/harmless/markdown_text.hpp"

#include <fmt/format.h>

#include <string>

namespace draad {

namespace {

void write_head(const Table& table, const TableStyle&, std::ostream& out)
{
    const std::vector<std::size_t> shown = shown_columns(table);
    std::string names = "|";
    std::string rule = "|";
    for (const std::size_t column : shown) {
        names += fmt::format(" {} |", markdown_text(name_for_people(table.columns[column])));
        rule += table.columns[column].align == Column::Align::right ? " ---: |" : " --- |";
    }
    out << names << '\n' << rule << '\n';
}

void write_rows(const Table& table, const TableStyle&, bool, std::ostream& out)
{
    const std::vector<std::size_t> shown = shown_columns(table);
    for (const std::vector<Cell>& row : table.rows) {
        out << '|';
        for (const std::size_t column : shown)
            out << ' ' << markdown_text(text_of(row[column])) << " |";
        out << '\n';
    }
}

}

const TableLayout markdown_table{.head = write_head, .rows = write_rows};

}
