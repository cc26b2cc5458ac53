#pragma once

#include "report/columns/result_tables.hpp"

#include <string>
#include <string_view>

namespace draad {

/// Whether a schema is of a JSON document with all rows, or of a line of JSON lines, which is one row.
enum class SchemaOf { document, line };

/// The JSON Schema (draft 2020-12) of what a command writes: one of its tables, each a definition. "" if it writes
/// none.
std::string json_schema(std::string_view command, SchemaOf what);

/// The commands that write tables, with the schemas of these; and those of `others`, which write none.
Table schemas_table(const std::vector<std::string>& others);

/// The columns of a command's tables, or of all if `command` is empty, with their meanings.
Table columns_table(std::string_view command);

}
