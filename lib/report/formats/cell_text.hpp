#pragma once

#include "report/formats/table.hpp"

#include <string>
#include <vector>

namespace draad {

/// The text of a cell in all formats but JSON: two decimals, ranges as "3-10 15-18".
std::string text_of(const Cell& cell, int decimals = 2);

/// The head of a column in formats for people.
std::string name_for_people(const Column& column);

/// The columns that are not for programs only.
std::vector<std::size_t> shown_columns(const Table& table);

/// Those and what CSV and TSV have beside them.
std::vector<std::size_t> columns_of_csv(const Table& table);

}
