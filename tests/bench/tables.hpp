#pragma once

#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

namespace draad::bench {

/// The fields of a line of a table; a last empty one is left out.
inline std::vector<std::string> columns_of(const std::string& line)
{
    std::vector<std::string> columns;
    std::istringstream stream(line);
    for (std::string column; std::getline(stream, column, '\t');)
        columns.push_back(column);
    return columns;
}

/// The rows of a tab-separated file below its first line, which names the columns.
inline std::vector<std::vector<std::string>> rows_of(const char* file)
{
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    std::vector<std::vector<std::string>> rows;
    while (std::getline(stream, line))
        rows.push_back(columns_of(line));
    return rows;
}

/// The places that a program was called with, or how to call it.
inline std::vector<const char*> files_of(int argc, char** argv, int count, const char* usage)
{
    if (argc != count + 1) {
        std::cerr << "usage: " << usage << '\n';
        return {};
    }
    return {argv + 1, argv + argc};
}

}
