#pragma once

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace draad::test {

/// The rows of a table in this folder's `tables`, by columns: separated by tabs, `#` begins a comment.
inline std::vector<std::vector<std::string>> read_table(const std::string& name)
{
    std::ifstream file(std::string(DRAAD_SOURCE_DIR) + "/tests/unit/dutch/tables/" + name);
    REQUIRE_MESSAGE(file, "cannot open table ", name);
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.starts_with('#')) {
            continue;
        }
        std::vector<std::string> columns;
        std::istringstream fields(line);
        for (std::string column; std::getline(fields, column, '\t');) {
            columns.push_back(column);
        }
        rows.push_back(columns);
    }
    return rows;
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
