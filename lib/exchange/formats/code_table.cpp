#include "exchange/formats/code_table.hpp"

#include "error.hpp"
#include "exchange/dictionary/numbered_lines.hpp"
#include "tables/csv_rows.hpp"
#include "tables/csv_value.hpp"
#include "tables/xlsx_workbook.hpp"
#include "text/folding.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace draad {

namespace {

enum class Meaning { code, words, definition, memo, color };

constexpr std::array<std::pair<std::string_view, Meaning>, 26> column_names = {{
    {"code", Meaning::code},
    {"codes", Meaning::code},
    {"tag", Meaning::code},
    {"path", Meaning::code},
    {"name", Meaning::code},
    {"naam", Meaning::code},
    {"category", Meaning::code},
    {"categorie", Meaning::code},
    {"thema", Meaning::code},
    {"theme", Meaning::code},
    {"word", Meaning::words},
    {"words", Meaning::words},
    {"woord", Meaning::words},
    {"woorden", Meaning::words},
    {"term", Meaning::words},
    {"termen", Meaning::words},
    {"pattern", Meaning::words},
    {"entry", Meaning::words},
    {"zoekterm", Meaning::words},
    {"definition", Meaning::definition},
    {"definitie", Meaning::definition},
    {"description", Meaning::definition},
    {"omschrijving", Meaning::definition},
    {"memo", Meaning::memo},
    {"color", Meaning::color},
    {"kleur", Meaning::color},
}};

std::optional<Meaning> meaning_of(std::string_view column)
{
    const std::string folded = fold(without_ends(column));
    const auto known = std::ranges::find(column_names, folded, [](const auto& name) { return name.first; });
    return known == column_names.end() ? std::nullopt : std::optional(known->second);
}

bool has_code(const CsvValues& header)
{
    return std::ranges::any_of(header.values,
                               [](const std::string& column) { return meaning_of(column) == Meaning::code; });
}

/// The names from the topmost category to the one meant.
std::vector<std::string> names_of_path(std::string_view path)
{
    std::vector<std::string> names;
    std::string name;
    for (const char byte : path) {
        if (byte != '>' && byte != '\\') {
            name += byte;
        } else if (!without_ends(name).empty()) {
            names.push_back(single_spaced(name));
            name.clear();
        }
    }
    if (!without_ends(name).empty())
        names.push_back(single_spaced(name));
    return names;
}

class Reader {
public:
    explicit Reader(Losses& losses) : losses_(losses) {}

    std::vector<Category> read(const std::vector<CsvValues>& rows)
    {
        for (const std::string& column : rows.front().values) {
            columns_.push_back(meaning_of(column));
            if (!columns_.back() && !without_ends(column).empty())
                losses_.add(rows.front().line, said("the column '{}' is left out", column));
        }
        for (std::size_t i = 1; i < rows.size(); ++i)
            read_row(rows[i]);
        return std::move(categories_);
    }

private:
    void read_row(const CsvValues& row)
    {
        Category* category = nullptr;
        for (std::size_t i = 0; i < std::min(row.values.size(), columns_.size()); ++i)
            if (columns_[i] == Meaning::code && !category)
                category = category_of(row.values[i], row.line);
        if (category == nullptr)
            return losses_.add(row.line, said("a row without a code is left out"));
        for (std::size_t i = 0; i < std::min(row.values.size(), columns_.size()); ++i)
            if (columns_[i] && !without_ends(row.values[i]).empty())
                read_value(*columns_[i], row.values[i], losses_.location(row.line), *category);
        if (row.values.size() > columns_.size())
            losses_.add(row.line, said("values behind the last column are left out"));
    }

    Category* category_of(std::string_view path, std::size_t line)
    {
        const std::vector<std::string> names = names_of_path(path);
        if (names.size() > deepest_category)
            throw Error(said("{}: categories are nested deeper than {}; make the tree flatter", losses_.location(line),
                             deepest_category));
        std::vector<Category>* siblings = &categories_;
        Category* found = nullptr;
        for (const std::string& name : names) {
            const auto known = std::ranges::find(*siblings, name, &Category::name);
            found = known == siblings->end() ? nullptr : &*known;
            if (found == nullptr) {
                siblings->push_back({.name = name, .location = losses_.location(line)});
                found = &siblings->back();
            }
            siblings = &found->children;
        }
        return found;
    }

    static void read_value(Meaning meaning, std::string_view value, const std::string& location, Category& category)
    {
        if (meaning == Meaning::words) {
            for (const std::string_view word : split_at(value, '|'))
                if (std::string text = single_spaced(word); !text.empty())
                    category.entries.push_back({.text = std::move(text), .location = location});
        } else if (meaning == Meaning::definition) {
            category.definition += (category.definition.empty() ? "" : "\n") + std::string(without_ends(value));
        } else if (meaning == Meaning::memo) {
            category.memo.emplace_back(without_ends(value));
        } else if (meaning == Meaning::color) {
            category.color = without_ends(value);
        }
    }

    Losses& losses_;
    std::vector<std::optional<Meaning>> columns_;
    std::vector<Category> categories_;
};

void write_category(const Category& category, const std::string& above, std::string& text)
{
    const std::string path = above.empty() ? category.name : above + " > " + category.name;
    std::string rest = fmt::format("{},{},{}", csv_value(category.definition),
                                   csv_value(fmt::format("{}", fmt::join(category.memo, "\n"))), category.color);
    if (category.entries.empty())
        text += fmt::format("{},,{}\n", csv_value(path), rest);
    for (const DictionaryEntry& entry : category.entries) {
        text += fmt::format("{},{},{}\n", csv_value(path), csv_value(entry.text), rest);
        rest = ",,";
    }
    for (const Category& child : category.children)
        write_category(child, path, text);
}

}

bool is_code_table(std::string_view text)
{
    const std::vector<CsvValues> rows = read_csv_rows(text.substr(0, text.find_first_of("\r\n")));
    return !rows.empty() && rows.front().values.size() > 1 && has_code(rows.front());
}

Dictionary read_code_table(std::string_view text, Losses& losses)
{
    const std::vector<CsvValues> rows = read_csv_rows(text);
    if (rows.empty() || !has_code(rows.front()))
        throw Error(said("{}: no column is named code; name the columns: code, word, definition", losses.location(1)));
    return {.without_words = WithoutWords::find_name, .categories = Reader(losses).read(rows)};
}

Dictionary read_code_workbook(std::string_view bytes, Losses& losses)
{
    XlsxWorkbook workbook(losses.file(), bytes);
    std::optional<Dictionary> dictionary;
    for (const XlsxSheet& sheet : workbook.sheets()) {
        const std::vector<CsvValues> rows = workbook.read(sheet);
        if (rows.empty())
            continue;
        if (!dictionary && has_code(rows.front()))
            dictionary = {.without_words = WithoutWords::find_name, .categories = Reader(losses).read(rows)};
        else
            losses.add(1, said("the sheet '{}' is left out", sheet.title));
    }
    if (!dictionary)
        throw Error(said("{}: no sheet has a column named code; name the columns in its first row: code, word, "
                         "definition",
                         losses.file()));
    return *std::move(dictionary);
}

std::string write_code_table(const Dictionary& dictionary, Losses&)
{
    std::string text = "code,word,definition,memo,color\n";
    for (const Category& category : dictionary.categories)
        write_category(category, {}, text);
    return text;
}

}
