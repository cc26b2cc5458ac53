#pragma once

#include <fmt/format.h>

#include <cstddef>
#include <fstream>
#include <istream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace draad::test {

using Row = std::vector<std::string>;

/// The cells of a line, which tabs part.
inline Row cells_of(std::string_view line)
{
    Row cells(1);
    for (const char byte : line) {
        if (byte == '\t')
            cells.emplace_back();
        else
            cells.back() += byte;
    }
    return cells;
}

/// The rows of a table, each of so many cells: separated by tabs, `#` begins a comment. The last of the columns may be
/// optional; where they are absent their cells are empty. Throws if there are no rows or if one has other columns, for
/// a test that loops over them would then pass without having looked at anything.
inline std::vector<Row> read_rows(std::istream& table, std::string_view name, std::size_t columns,
                                  std::size_t optional = 0)
{
    std::vector<Row> rows;
    std::size_t number = 0;
    for (std::string line; std::getline(table, line);) {
        ++number;
        if (line.empty() || line.starts_with('#'))
            continue;
        Row cells = cells_of(line);
        if (cells.size() > columns || cells.size() + optional < columns)
            throw std::runtime_error(
                fmt::format("{}:{}: has {} columns instead of {}", name, number, cells.size(), columns));
        cells.resize(columns);
        rows.push_back(std::move(cells));
    }
    if (rows.empty())
        throw std::runtime_error(fmt::format("{}: a table without rows", name));
    return rows;
}

/// The rows of a table in this folder's `tables`.
inline std::vector<Row> read_table(const std::string& name, std::size_t columns, std::size_t optional = 0)
{
    std::ifstream file(std::string(DRAAD_SOURCE_DIR) + "/tests/unit/dutch/tables/" + name);
    if (!file)
        throw std::runtime_error(fmt::format("{}: cannot be opened", name));
    return read_rows(file, name, columns, optional);
}

/// The words of a cell.
inline std::vector<std::string> words_of(const std::string& cell)
{
    std::istringstream stream(cell);
    std::vector<std::string> words;
    for (std::string word; stream >> word;) {
        words.push_back(word);
    }
    return words;
}

}
