#pragma once

#include "report/formats/table.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A table that a command writes, as it stands in the list of all of them.
struct ResultTable {
    std::string_view name;
    /// Raised when a column is renamed, leaves or changes its meaning; not when one is added.
    int version = 1;
    std::string_view command;
    /// What asks for it, where the command writes several.
    std::string_view option;
    std::string_view row;
    /// Names of the glossary, parted by spaces. Behind a name, "?": a cell may be empty; "#": in JSON only; "+": in
    /// JSON, CSV and TSV only; "*": not always there.
    std::string_view columns;
    /// What further columns there may be, by the texts; empty if there are none.
    std::string_view more = {};
    enum class More { texts, wholes };
    More more_are = More::texts;
};

/// A column of such a table.
struct ResultColumn {
    std::string_view name;
    bool may_be_empty = false;
    bool is_for_programs = false;
    bool is_in_csv = false;
    /// Whether the table may be without it.
    bool may_lack = false;
};

/// All of them, in the order of the commands' names.
std::span<const ResultTable> result_tables();

std::vector<ResultColumn> columns_of(const ResultTable& table);

/// "draad/count/2".
std::string schema_of(const ResultTable& table);

/// A table of that name with its columns and without rows.
Table empty_table(std::string_view name);

/// A column for the values of a field, which has the name of the column that others have for it: "document" is docname.
Column column_of_field(const std::string& field);

}
