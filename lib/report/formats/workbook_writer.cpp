#include "report/formats/workbook_writer.hpp"

#include "error.hpp"
#include "report/formats/cell_text.hpp"
#include "report/formats/workbook_file.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <map>

namespace draad {

namespace {

constexpr std::size_t most_columns = LXW_COL_MAX;
constexpr std::size_t most_rows = LXW_ROW_MAX - 1;
constexpr std::size_t longest_name = 31; // what Excel takes as the name of a sheet
constexpr double widest_column = 60;

struct Formats {
    lxw_format* header = nullptr;
    lxw_format* number = nullptr;
    lxw_format* text = nullptr;
};

Formats formats_of(lxw_workbook* workbook)
{
    Formats formats{.header = workbook_add_format(workbook),
                    .number = workbook_add_format(workbook),
                    .text = workbook_add_format(workbook)};
    format_set_bold(formats.header);
    format_set_bottom(formats.header, LXW_BORDER_THIN);
    format_set_align(formats.header, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format(formats.number, "#,##0.00");
    format_set_align(formats.number, LXW_ALIGN_VERTICAL_TOP);
    format_set_align(formats.text, LXW_ALIGN_VERTICAL_TOP);
    format_set_text_wrap(formats.text);
    return formats;
}

void write_cell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell, const Formats& formats)
{
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        worksheet_write_number(sheet, row, column, static_cast<double>(*number), nullptr);
    else if (const auto* real = std::get_if<double>(&cell))
        worksheet_write_number(sheet, row, column, *real, formats.number);
    else if (const std::string text = text_of(cell); !text.empty())
        worksheet_write_string(sheet, row, column, fitting_text(text).c_str(), formats.text);
}

/// As wide as its contents, within reason.
double width_of(const Table& table, std::size_t column)
{
    constexpr std::size_t rows_looked_at = 200;
    double width = static_cast<double>(table.columns[column].name.size()) + 3;
    for (std::size_t row = 0; row < std::min(rows_looked_at, table.rows.size()); ++row)
        width = std::max(width, static_cast<double>(text_of(table.rows[row][column]).size()) + 2);
    return std::min(width, widest_column);
}

/// Excel's rules for the name of a sheet: short, without some marks, and no two alike but for case (here: a number is
/// put behind the second).
std::string sheet_name(std::string name, std::map<std::string, int>& used)
{
    std::erase_if(name, [](char byte) { return std::string_view("[]:*?/\\'").find(byte) != std::string_view::npos; });
    constexpr std::size_t room_for_number = 4;
    name = beginning_of(name, longest_name - room_for_number);
    const int times = ++used[name];
    return times == 1 ? name : fmt::format("{} {}", name, times);
}

void write_sheet(lxw_workbook* workbook, const std::string& name, const Table& table, const Formats& formats)
{
    if (table.rows.size() > most_rows || table.columns.size() > most_columns)
        throw Error(said("{}: {} rows and {} columns do not fit a sheet of Excel; write CSV", name, table.rows.size(),
                         table.columns.size()));
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, name.c_str());
    const std::vector<std::size_t> shown = shown_columns(table);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, width_of(table, shown[i]), nullptr);
        worksheet_write_string(sheet, 0, column, fitting_text(table.columns[shown[i]].name).c_str(), formats.header);
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            write_cell(sheet, static_cast<lxw_row_t>(row + 1), column, table.rows[row][shown[i]], formats);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    if (!shown.empty() && !table.rows.empty())
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()),
                             static_cast<lxw_col_t>(shown.size() - 1));
}

Table made_table(std::span<const std::pair<std::string, std::string>> made)
{
    Table table{.columns = {{"what"}, {"value"}}};
    for (const auto& [name, value] : made)
        table.rows.push_back({name, value});
    return table;
}

}

void write_workbook(std::span<const Sheet> sheets, std::span<const std::pair<std::string, std::string>> made,
                    std::ostream& out)
{
    WorkbookFile file;
    const Formats formats = formats_of(file.workbook());
    std::map<std::string, int> names;
    for (const Sheet& sheet : sheets)
        write_sheet(file.workbook(), sheet_name(sheet.name, names), sheet.table, formats);
    if (!made.empty())
        write_sheet(file.workbook(), sheet_name("made", names), made_table(made), formats);
    file.finish(out);
}

namespace {

/// "count" of "draad/count/1".
std::string subject_of(const Table& table)
{
    const std::size_t begin = table.schema.find('/') + 1;
    return table.schema.substr(begin, table.schema.find('/', begin) - begin);
}

void write_sheet(const Table& table, const TableStyle& style, bool, std::ostream& out)
{
    const Sheet sheet{.name = subject_of(table), .table = table};
    write_workbook(std::span(&sheet, 1), style.made, out);
}

}

const TableLayout workbook{.rows = write_sheet, .needs_all_rows = true};

}
