#include "report/sheets/sheet_workbook.hpp"

#include "codings/sheets/sheet_writer.hpp"
#include "error.hpp"
#include "report/formats/workbook_file.hpp"
#include "report/sheets/code_guide.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>

namespace draad {

namespace {

/// How a column of the sheet looks. All others are of codes.
struct ColumnLook {
    std::string_view name;
    double width = 12;
    bool is_hidden = false;
    bool is_number = false;
    bool is_soft = false;
};

/// What could tell a coder what the codebook finds (stratum, weight) is hidden, as is what only programs need.
constexpr auto looks = std::to_array<ColumnLook>({
    {.name = "unit", .is_hidden = true},
    {.name = "docname", .width = 18, .is_soft = true},
    {.name = "start", .is_hidden = true, .is_number = true},
    {.name = "end", .is_hidden = true, .is_number = true},
    {.name = "line", .width = 6, .is_number = true, .is_soft = true},
    {.name = "speaker", .width = 14},
    {.name = "stratum", .is_hidden = true},
    {.name = "weight", .is_hidden = true, .is_number = true},
    {.name = "before", .width = 36, .is_soft = true},
    {.name = "text", .width = 56},
    {.name = "after", .width = 36, .is_soft = true},
    {.name = "hit", .width = 20},
    {.name = "rule", .width = 16, .is_soft = true},
    {.name = "found", .width = 12},
    {.name = "comment", .width = 30},
    {.name = "coder", .width = 12},
});

const ColumnLook* look_of(std::string_view column)
{
    const auto found = std::ranges::find(looks, column, &ColumnLook::name);
    return found == looks.end() ? nullptr : &*found;
}

struct Formats {
    lxw_format* head = nullptr;
    lxw_format* plain = nullptr;
    lxw_format* soft = nullptr;
    lxw_format* verdict = nullptr;
};

Formats formats_of(lxw_workbook* workbook)
{
    Formats formats{.head = workbook_add_format(workbook),
                    .plain = workbook_add_format(workbook),
                    .soft = workbook_add_format(workbook),
                    .verdict = workbook_add_format(workbook)};
    for (lxw_format* format : {formats.head, formats.plain, formats.soft, formats.verdict}) {
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    }
    format_set_bold(formats.head);
    format_set_bottom(formats.head, LXW_BORDER_THIN);
    format_set_font_color(formats.soft, 0x5F5B54);
    format_set_bg_color(formats.verdict, 0xF3F1EA);
    format_set_border(formats.verdict, LXW_BORDER_HAIR);
    return formats;
}

std::optional<double> number_of(const std::string& text)
{
    double number = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), number);
    return status == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

void write_text(lxw_worksheet* sheet, std::size_t row, std::size_t column, const std::string& text, lxw_format* format)
{
    worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                           fitting_text(text).c_str(), format);
}

/// Lets the cells below the head of a code take the verdicts only, by a list to choose from.
void add_choice(lxw_worksheet* sheet, std::size_t column, std::size_t last_row)
{
    std::array<std::string, 5> names{"ja", "ontbreekt", "onduidelijk", "nee", "?"};
    std::array<char*, 6> verdicts{}; // a null pointer ends them
    std::ranges::transform(names, verdicts.begin(), [](std::string& name) { return name.data(); });
    std::string title = "Geen oordeel";
    std::string message = "Kies ja, ontbreekt, onduidelijk, nee of ?, of laat de cel leeg.";
    lxw_data_validation validation = {};
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = verdicts.data();
    validation.error_title = title.data();
    validation.error_message = message.data();
    worksheet_data_validation_range(sheet, 1, static_cast<lxw_col_t>(column), static_cast<lxw_row_t>(last_row),
                                    static_cast<lxw_col_t>(column), &validation);
}

void write_column(lxw_worksheet* sheet, const std::vector<std::vector<std::string>>& rows, std::size_t column,
                  const Formats& formats)
{
    const std::string& name = rows.front()[column];
    const ColumnLook* look = look_of(name);
    lxw_row_col_options hidden = {};
    hidden.hidden = look && look->is_hidden ? LXW_TRUE : LXW_FALSE;
    const auto index = static_cast<lxw_col_t>(column);
    const double width = look ? look->width : std::clamp(static_cast<double>(name.size()) + 2, 12.0, 24.0);
    worksheet_set_column_opt(sheet, index, index, width, nullptr, &hidden);
    write_text(sheet, 0, column, name, formats.head);
    lxw_format* format = !look ? formats.verdict : look->is_soft ? formats.soft : formats.plain;
    for (std::size_t row = 1; row < rows.size(); ++row) {
        const std::string& text = rows[row][column];
        if (const auto number = look && look->is_number ? number_of(text) : std::nullopt)
            worksheet_write_number(sheet, static_cast<lxw_row_t>(row), index, *number, format);
        else
            write_text(sheet, row, column, text, format);
    }
    if (!look && rows.size() > 1)
        add_choice(sheet, column, rows.size() - 1);
}

void write_units(lxw_workbook* workbook, const CodingSheet& sheet, const Formats& formats)
{
    const std::vector<std::vector<std::string>> rows = sheet_rows(sheet);
    if (rows.size() > LXW_ROW_MAX || rows.front().size() > LXW_COL_MAX)
        throw Error(said("{} rows and {} columns do not fit a sheet of Excel; draw fewer, or write CSV", rows.size(),
                         rows.front().size()));
    lxw_worksheet* page = workbook_add_worksheet(workbook, "Coderen");
    for (std::size_t column = 0; column < rows.front().size(); ++column)
        write_column(page, rows, column, formats);
    worksheet_freeze_panes(page, 1, 0);
}

/// A table of texts with a head, from a row on; the row behind it.
std::size_t write_rows(lxw_worksheet* sheet, std::size_t row, const std::vector<std::vector<std::string>>& rows,
                       const Formats& formats)
{
    for (std::size_t i = 0; i < rows.size(); ++i, ++row)
        for (std::size_t column = 0; column < rows[i].size(); ++column)
            write_text(sheet, row, column, rows[i][column], i == 0 ? formats.head : formats.plain);
    return row;
}

std::string lines_of(const std::vector<std::string>& texts)
{
    return fmt::format("{}", fmt::join(texts, "\n"));
}

std::vector<std::vector<std::string>> guide_rows(const CodingSheet& sheet, const Codebook& codebook)
{
    std::vector<std::vector<std::string>> rows{
        {"code", "naam", "definitie", "wel", "niet", "voorbeelden", "geen voorbeelden", "hieronder vallen"}};
    for (const CodeGuide& guide : code_guides(sheet, codebook)) {
        std::string below;
        for (const auto& [label, definition] : guide.below)
            below +=
                fmt::format("{}{}{}{}", below.empty() ? "" : "\n", label, definition.empty() ? "" : ": ", definition);
        rows.push_back({guide.path, guide.label, guide.definition, lines_of(guide.include), lines_of(guide.exclude),
                        lines_of(guide.examples), lines_of(guide.counterexamples), below});
    }
    return rows;
}

void write_guide(lxw_workbook* workbook, const CodingSheet& sheet, const Codebook& codebook, const Formats& formats)
{
    lxw_worksheet* page = workbook_add_worksheet(workbook, "Codeboek");
    const double widths[] = {24, 24, 48, 36, 36, 48, 48, 48};
    for (std::size_t column = 0; column < std::size(widths); ++column)
        worksheet_set_column(page, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column), widths[column],
                             nullptr);
    const std::vector<std::vector<std::string>> verdicts{
        {"oordeel", "betekent"},
        {"ja", "de code is van toepassing"},
        {"ontbreekt", "de code is van toepassing, als iets wat ontbreekt of geschonden wordt"},
        {"onduidelijk", "de code is van toepassing, maar de tekst laat open hoe"},
        {"nee", "de code is niet van toepassing"},
        {"?", "dat is hier niet te zeggen (telt als niet beoordeeld)"},
        {"leeg", "nog niet beoordeeld"}};
    write_rows(page, write_rows(page, 0, verdicts, formats) + 1, guide_rows(sheet, codebook), formats);
}

void write_made(lxw_workbook* workbook, std::span<const std::pair<std::string, std::string>> made,
                const Formats& formats)
{
    lxw_worksheet* page = workbook_add_worksheet(workbook, "Herkomst");
    worksheet_set_column(page, 0, 0, 14, nullptr);
    worksheet_set_column(page, 1, 1, 90, nullptr);
    std::vector<std::vector<std::string>> rows{{"wat", "waarde"}};
    for (const auto& [name, value] : made)
        rows.push_back({name, value});
    write_rows(page, 0, rows, formats);
}

}

void write_sheet_workbook(const CodingSheet& sheet, const Codebook& codebook,
                          std::span<const std::pair<std::string, std::string>> made, std::ostream& out)
{
    WorkbookFile file;
    const Formats formats = formats_of(file.workbook());
    write_units(file.workbook(), sheet, formats);
    write_guide(file.workbook(), sheet, codebook, formats);
    write_made(file.workbook(), made, formats);
    file.finish(out);
}

bool is_cut_in_workbook(const CodingSheet& sheet)
{
    return std::ranges::any_of(sheet.units, [](const CodingUnit& unit) {
        return fitting_text(unit.words).ends_with("…") && !unit.words.ends_with("…");
    });
}

}
