#include "report/formats/table_formats.hpp"

#include "report/formats/aligned_table.hpp"
#include "report/formats/comma_separated.hpp"
#include "report/formats/json_table.hpp"
#include "report/formats/markdown_table.hpp"
#include "report/formats/tab_separated.hpp"
#include "report/formats/workbook_writer.hpp"

#include <algorithm>
#include <array>

namespace draad {

namespace {

/// Every format that tables are written in. To add one: a file with its layout, and a row.
constexpr auto formats = std::to_array<TableFormat>({
    {.name = "table", .ending = ".txt", .layout = &aligned_table, .is_for_people = true},
    {.name = "csv", .ending = ".csv", .layout = &comma_separated},
    {.name = "tsv", .ending = ".tsv", .layout = &tab_separated},
    {.name = "json", .ending = ".json", .layout = &json_table},
    {.name = "jsonl", .ending = ".jsonl", .layout = &json_lines},
    {.name = "md", .ending = ".md", .layout = &markdown_table, .is_for_people = true},
    {.name = "xlsx", .ending = ".xlsx", .layout = &workbook, .is_binary = true},
});

const TableFormat* found(const TableFormat* format)
{
    return format == formats.end() ? nullptr : format;
}

}

const TableFormat* table_format_named(std::string_view name)
{
    return found(std::ranges::find(formats, name, &TableFormat::name));
}

const TableFormat* table_format_of_file(std::string_view file)
{
    const std::size_t dot = file.rfind('.');
    return dot == std::string_view::npos ? nullptr
                                         : found(std::ranges::find(formats, file.substr(dot), &TableFormat::ending));
}

std::vector<std::string> table_format_names()
{
    std::vector<std::string> names;
    for (const TableFormat& format : formats)
        names.emplace_back(format.name);
    return names;
}

}
