#include "report/formats/cell_text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace draad {

std::string text_of(const Cell& cell, int decimals)
{
    if (const auto* text = std::get_if<std::string>(&cell))
        return *text;
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        return std::to_string(*number);
    if (const auto* number = std::get_if<double>(&cell))
        return fmt::format("{:.{}f}", *number, decimals);
    std::string ranges;
    if (const auto* texts = std::get_if<std::vector<LocatedText>>(&cell))
        for (const LocatedText& text : *texts)
            ranges += fmt::format("{}{}-{}", ranges.empty() ? "" : " ", text.range.start, text.range.end);
    return ranges;
}

std::string name_for_people(const Column& column)
{
    std::string name = column.name;
    if (column.has_spaces_for_people)
        std::ranges::replace(name, '_', ' ');
    return name;
}

std::vector<std::size_t> shown_columns(const Table& table)
{
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (!table.columns[i].is_for_programs)
            shown.push_back(i);
    return shown;
}

std::vector<std::size_t> columns_of_csv(const Table& table)
{
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (!table.columns[i].is_for_programs || table.columns[i].is_in_csv)
            shown.push_back(i);
    return shown;
}

}
