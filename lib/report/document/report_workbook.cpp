#include "report/document/report_workbook.hpp"

#include "report/page/figures.hpp"
#include "report/tables/agreement_tables.hpp"
#include "report/tables/overview_sheets.hpp"
#include "report/tables/tables.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace draad {

namespace {

/// The word for a name, or the name itself where there is none.
std::string word_or_name(const ReportWords& words, const std::string& prefix, const std::string& name)
{
    const auto found = words.all().find(prefix + name);
    return found == words.all().end() ? name : found->second;
}

class SheetTranslator {
public:
    SheetTranslator(const ReportContent& content, const ReportWords& words) : codebook_(content.codebook), words_(words)
    {
    }

    Sheet translate(Sheet sheet) const
    {
        Table& table = sheet.table;
        name_polarities(table);
        for (const char* column : {"code", "with"})
            name_themes(table, column);
        sheet.read_columns = put_first(table, read_columns_of(sheet.name));
        for (Column& column : table.columns)
            column.name = head_of(column.name);
        sheet.name = word_or_name(words_, "sheet_", sheet.name);
        return sheet;
    }

private:
    static std::optional<std::size_t> place_of(const Table& table, std::string_view name)
    {
        const auto found = std::ranges::find(table.columns, name, &Column::name);
        return found == table.columns.end() ? std::nullopt
                                            : std::optional(static_cast<std::size_t>(found - table.columns.begin()));
    }

    const Code* code_of(const Cell& cell) const
    {
        const auto* const path = std::get_if<std::string>(&cell);
        const std::optional<std::size_t> code = path ? codebook_.find_code(*path) : std::nullopt;
        return code ? &codebook_.codes[*code] : nullptr;
    }

    void name_polarities(Table& table) const
    {
        const std::optional<std::size_t> polarity = place_of(table, "polarity");
        const std::optional<std::size_t> theme = place_of(table, "code");
        if (!polarity || !theme)
            return;
        for (std::vector<Cell>& row : table.rows)
            if (const Code* code = code_of(row[*theme]))
                row[*polarity] = named_polarity(row[*polarity], *code);
    }

    Cell named_polarity(const Cell& cell, const Code& code) const
    {
        const auto* const name = std::get_if<std::string>(&cell);
        for (const Polarity each : {Polarity::affirmed, Polarity::negated, Polarity::unclear})
            if (name && *name == name_of(each))
                return polarity_words(code, words_)[static_cast<std::size_t>(each)];
        return cell;
    }

    /// A theme by its label, and its id in a column at the end.
    void name_themes(Table& table, const std::string& column) const
    {
        const std::optional<std::size_t> place = place_of(table, column);
        if (!place)
            return;
        table.columns.push_back({"id of " + column});
        for (std::vector<Cell>& row : table.rows) {
            row.push_back(row[*place]);
            if (const Code* code = code_of(row[*place]))
                row[*place] = std::string(3 * code->depth(), ' ') + code->label;
        }
    }

    /// What people read of a sheet, in that order; of others all but the ids.
    static std::vector<std::string_view> read_columns_of(std::string_view sheet)
    {
        if (sheet == "themes")
            return {"code", "hits", "negated", "unclear", "passages", "speakers", "documents", "per_1000"};
        if (sheet == "quotes")
            return {"code", "text", "speaker", "quoted", "role", "polarity", "citation"};
        if (sheet == "hits")
            return {"code", "pre", "keyword", "post", "polarity", "speaker", "quoted", "role", "docname", "line"};
        if (sheet == "cooccurrence")
            return {"code", "with", "both", "expected", "code_units", "with_units"};
        return {};
    }

    /// Puts these columns first, and returns how many there are; 0 where none are named.
    static std::size_t put_first(Table& table, const std::vector<std::string_view>& names)
    {
        std::size_t to = 0;
        for (const std::string_view name : names) {
            const std::optional<std::size_t> from = place_of(table, name);
            if (!from)
                continue;
            const auto move = [&](auto& list) {
                const auto begin = list.begin() + static_cast<std::ptrdiff_t>(to);
                const auto at = list.begin() + static_cast<std::ptrdiff_t>(*from);
                std::rotate(begin, at, at + 1);
            };
            move(table.columns);
            for (std::vector<Cell>& row : table.rows)
                move(row);
            ++to;
        }
        return to;
    }

    /// A column of a matrix is a theme.
    std::string head_of(const std::string& name) const
    {
        const std::optional<std::size_t> code = codebook_.find_code(name);
        return code ? codebook_.codes[*code].label : word_or_name(words_, "head_", name);
    }

    const Codebook& codebook_;
    const ReportWords& words_;
};

Sheet made_sheet(const ReportContent& content, const ReportWords& words)
{
    Sheet sheet{.name = words.say("sheet_made"),
                .table = {.schema = "draad/made/1", .columns = {{words.say("made_what")}, {words.say("made_value")}}}};
    for (const auto& [name, value] : content.made)
        sheet.table.rows.push_back({word_or_name(words, "made_", name), value});
    return sheet;
}

}

std::vector<Sheet> report_sheets(const ReportContent& content, ReportLanguage language)
{
    const ReportWords words(language);
    const SheetTranslator translator(content, words);
    std::vector<Sheet> sheets;
    for (Sheet& sheet : overview_sheets(content.overview, content.codebook))
        sheets.push_back(translator.translate(std::move(sheet)));
    if (content.validation)
        sheets.push_back({.name = words.say("sheet_validation"),
                          .table = agreement_table(content.validation->agreements, content.validation->codings)});
    sheets.push_back(made_sheet(content, words));
    return sheets;
}

}
