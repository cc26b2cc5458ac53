#include "report/formats/aligned_table.hpp"

#include "report/formats/cell_text.hpp"
#include "report/harmless/plain_text.hpp"

#include <algorithm>

namespace draad {

namespace {

void write_rows(const Table& table, const TableStyle& style, bool, std::ostream& out)
{
    const std::vector<std::size_t> shown = shown_columns(table);
    std::vector<std::vector<std::string>> lines(1);
    for (const std::size_t column : shown)
        lines.front().push_back(on_one_line(name_for_people(table.columns[column])));
    for (const std::vector<Cell>& row : table.rows) {
        lines.emplace_back();
        for (const std::size_t column : shown)
            lines.back().push_back(on_one_line(text_of(row[column])));
    }
    std::vector<std::size_t> widths(shown.size(), 0);
    for (const std::vector<std::string>& line : lines)
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], display_width(line[i]));
    bool is_header = true;
    for (const std::vector<std::string>& line : lines) {
        std::string written;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const std::string padding(widths[i] - display_width(line[i]), ' ');
            const bool is_right = table.columns[shown[i]].align == Column::Align::right;
            written += (i > 0 ? "  " : "") + (is_right ? padding + line[i] : line[i] + padding);
        }
        written.erase(written.find_last_not_of(' ') + 1);
        out << (is_header && style.has_colour ? "\x1b[1m" + written + "\x1b[0m" : written) << '\n';
        is_header = false;
    }
}

}

const TableLayout aligned_table{.rows = write_rows, .needs_all_rows = true};

}
