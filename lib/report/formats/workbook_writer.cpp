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
constexpr double widest_unread = 24;

struct Formats {
    lxw_format* header = nullptr;
    lxw_format* number = nullptr;
    lxw_format* text = nullptr;
    /// In one line, for columns that nobody reads.
    lxw_format* unread = nullptr;
};

Formats formats_of(lxw_workbook* workbook)
{
    Formats formats{.header = workbook_add_format(workbook),
                    .number = workbook_add_format(workbook),
                    .text = workbook_add_format(workbook),
                    .unread = workbook_add_format(workbook)};
    format_set_bold(formats.header);
    format_set_bottom(formats.header, LXW_BORDER_THIN);
    format_set_align(formats.header, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format(formats.number, "#,##0.00");
    format_set_align(formats.number, LXW_ALIGN_VERTICAL_TOP);
    format_set_align(formats.text, LXW_ALIGN_VERTICAL_TOP);
    format_set_text_wrap(formats.text);
    format_set_align(formats.unread, LXW_ALIGN_VERTICAL_TOP);
    format_set_text_wrap(formats.header);
    return formats;
}

void write_cell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell, const Formats& formats,
                bool is_read)
{
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        worksheet_write_number(sheet, row, column, static_cast<double>(*number), nullptr);
    else if (const auto* real = std::get_if<double>(&cell))
        worksheet_write_number(sheet, row, column, *real, formats.number);
    else if (const std::string text = text_of(cell); !text.empty())
        worksheet_write_string(sheet, row, column, fitting_text(text).c_str(), is_read ? formats.text : formats.unread);
}

std::size_t longest_word(const std::string& text)
{
    std::size_t longest = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        longest = std::max(longest, end - at);
        at = end + 1;
    }
    return longest;
}

/// As wide as its contents, within reason; a head takes several lines.
double width_of(const Table& table, std::size_t column, double widest)
{
    constexpr std::size_t rows_looked_at = 200;
    constexpr std::size_t room_for_filter = 4;
    auto width = static_cast<double>(longest_word(table.columns[column].name) + room_for_filter);
    for (std::size_t row = 0; row < std::min(rows_looked_at, table.rows.size()); ++row)
        width = std::max(width, static_cast<double>(text_of(table.rows[row][column]).size()) + 2);
    return std::min(width, widest);
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

/// How many lines a text takes in a column of that width, in letters.
std::size_t lines_of(const std::string& text, double width)
{
    const auto letters = static_cast<std::size_t>(std::max(8.0, width - 1));
    std::size_t lines = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines += 1 + (end - at) / letters;
        at = end + 1;
    }
    return lines;
}

/// Rows as high as their wrapped texts: LibreOffice finds out by itself, Excel does not. `widths`: of the columns that
/// are read.
void set_heights(lxw_worksheet* sheet, const Table& table, const std::vector<std::size_t>& shown,
                 const std::vector<double>& widths)
{
    constexpr double line_height = 15;
    constexpr double highest = 400; // what Excel takes is 409
    const auto set = [&](lxw_row_t row, std::size_t lines) {
        if (lines > 1)
            worksheet_set_row(sheet, row, std::min(highest, line_height * static_cast<double>(lines)), nullptr);
    };
    std::size_t of_head = 1;
    for (std::size_t i = 0; i < widths.size(); ++i)
        of_head = std::max(of_head, lines_of(table.columns[shown[i]].name, widths[i] - 2));
    set(0, of_head);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        std::size_t lines = 1;
        for (std::size_t i = 0; i < widths.size(); ++i)
            if (const auto* const text = std::get_if<std::string>(&table.rows[row][shown[i]]))
                lines = std::max(lines, lines_of(*text, widths[i]));
        set(static_cast<lxw_row_t>(row + 1), lines);
    }
}

/// As it comes out of a printer: A4 on its side, as wide as the page, the head on each, and numbers of pages.
void set_up_printing(lxw_worksheet* sheet, std::size_t rows, std::size_t columns)
{
    constexpr std::uint8_t a4 = 9;
    worksheet_set_paper(sheet, a4);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_set_footer(sheet, "&C&A  &P / &N");
    if (columns > 0)
        worksheet_print_area(sheet, 0, 0, static_cast<lxw_row_t>(rows), static_cast<lxw_col_t>(columns - 1));
}

void write_sheet(lxw_workbook* workbook, const std::string& name, const Sheet& content, const Formats& formats)
{
    const Table& table = content.table;
    if (table.rows.size() > most_rows || table.columns.size() > most_columns)
        throw Error(said("{}: {} rows and {} columns do not fit a sheet of Excel; write CSV", name, table.rows.size(),
                         table.columns.size()));
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, name.c_str());
    const std::vector<std::size_t> shown = shown_columns(table);
    const std::size_t read = content.read_columns == 0 ? shown.size() : std::min(content.read_columns, shown.size());
    std::vector<double> widths;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const double width = width_of(table, shown[i], i < read ? widest_column : widest_unread);
        worksheet_set_column(sheet, column, column, width, nullptr);
        worksheet_write_string(sheet, 0, column, fitting_text(name_for_people(table.columns[shown[i]])).c_str(),
                               formats.header);
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            write_cell(sheet, static_cast<lxw_row_t>(row + 1), column, table.rows[row][shown[i]], formats, i < read);
        if (i < read)
            widths.push_back(width);
    }
    set_heights(sheet, table, shown, widths);
    set_up_printing(sheet, table.rows.size(), widths.size());
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
        write_sheet(file.workbook(), sheet_name(sheet.name, names), sheet, formats);
    if (!made.empty())
        write_sheet(file.workbook(), sheet_name("made", names), {.name = "made", .table = made_table(made)}, formats);
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
