#include "codings/sheets/sheet_columns.hpp"

#include "text/folding.hpp"

#include <algorithm>

namespace draad {

namespace {

constexpr std::string_view mark_of_code = "code:";

}

bool is_sheet_column(std::string_view column)
{
    return std::ranges::find(sheet_columns, column) != sheet_columns.end();
}

std::string column_of_code(std::string_view path)
{
    return is_sheet_column(fold(path)) || path.starts_with(mark_of_code) ? std::string(mark_of_code).append(path)
                                                                         : std::string(path);
}

std::string code_of_column(std::string_view column)
{
    if (column.starts_with(mark_of_code))
        column.remove_prefix(mark_of_code.size());
    return std::string(column);
}

std::string without_guard(std::string_view cell)
{
    constexpr std::string_view guarded = "=+-@\t\r\n";
    if (cell.size() > 2 && cell[0] == '\'' && guarded.find(cell[1]) != std::string_view::npos)
        cell.remove_prefix(1);
    return std::string(cell);
}

}
