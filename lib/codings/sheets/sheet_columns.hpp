#pragma once

#include <array>
#include <string>
#include <string_view>

namespace draad {

/// The columns of a sheet that are no codes. Those of codes stand between `after` (or `found`) and `comment`.
constexpr auto sheet_columns =
    std::to_array<std::string_view>({"unit", "docname", "start", "end", "line", "speaker", "stratum", "weight",
                                     "before", "text", "after", "hit", "rule", "found", "comment", "coder"});

/// The head of a code's column: its path, marked where it would be taken for another column; and the path that a head
/// means.
std::string column_of_code(std::string_view path);
std::string code_of_column(std::string_view column);

/// Whether a folded head is that of a column that is no code.
bool is_sheet_column(std::string_view column);

/// A text without the apostrophe that kept spreadsheets from taking it for a formula (harmless_cell).
std::string without_guard(std::string_view cell);

}
