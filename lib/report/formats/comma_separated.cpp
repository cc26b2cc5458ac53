#include "report/formats/comma_separated.hpp"

#include "report/formats/cell_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace draad {

namespace {

/// RFC 4180: quoted if it holds a quote, a separator or a line end; quotes doubled.
std::string csv_field(std::string text, const TableStyle& style)
{
    const char separator = style.is_for_excel ? ';' : ',';
    const auto is_special = [&](char byte) { return byte == '"' || byte == separator || byte == '\r' || byte == '\n'; };
    if (std::ranges::none_of(text, is_special))
        return text;
    std::string quoted = '"' + text + '"';
    for (std::size_t at = quoted.find('"', 1); at + 1 < quoted.size(); at = quoted.find('"', at + 2))
        quoted.insert(at, 1, '"');
    return quoted;
}

/// Whether a text is its own field, as most are: it begins with a letter, and no byte of it means anything to CSV, a
/// program of tables or a terminal.
bool is_own_field(std::string_view text)
{
    constexpr auto is_letter = [](unsigned char byte) { return (byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z'; };
    constexpr auto is_harmless = [](unsigned char byte) {
        return byte >= ' ' && byte != '"' && byte != ',' && byte != ';' && byte < 0x7F;
    };
    return text.empty() || (is_letter(text.front()) && std::ranges::all_of(text, is_harmless));
}

std::string csv_text(const Cell& cell, const Table& table, const TableStyle& style)
{
    if (const auto* text = std::get_if<std::string>(&cell))
        return safe_cell_text(*text, table, style);
    std::string text = text_of(cell, table.decimals);
    if (style.is_for_excel && std::holds_alternative<double>(cell))
        std::ranges::replace(text, '.', ',');
    return text;
}

void add_csv_field(const Cell& cell, const Table& table, const TableStyle& style, std::string& line)
{
    if (const auto* text = std::get_if<std::string>(&cell); text && is_own_field(*text))
        line += *text;
    else if (const auto* number = std::get_if<std::int64_t>(&cell))
        line += fmt::format_int(*number).c_str();
    else if (!std::holds_alternative<std::monostate>(cell))
        line += csv_field(csv_text(cell, table, style), style);
}

void write_head(const Table& table, const TableStyle& style, std::ostream& out)
{
    const char separator = style.is_for_excel ? ';' : ',';
    const std::vector<std::size_t> shown = columns_of_csv(table);
    out << (style.is_for_excel ? "\uFEFF" : "");
    for (std::size_t i = 0; i < shown.size(); ++i)
        out << (i > 0 ? std::string(1, separator) : "")
            << csv_field(safe_cell_text(table.columns[shown[i]].name, table, style), style);
    out << "\r\n";
}

void write_rows(const Table& table, const TableStyle& style, bool, std::ostream& out)
{
    const char separator = style.is_for_excel ? ';' : ',';
    const std::vector<std::size_t> shown = columns_of_csv(table);
    std::string line;
    for (const std::vector<Cell>& row : table.rows) {
        line.clear();
        for (const std::size_t column : shown) {
            add_csv_field(row[column], table, style, line);
            line += separator;
        }
        if (!line.empty())
            line.pop_back();
        out << line << "\r\n";
    }
}

}

const TableLayout comma_separated{.head = write_head, .rows = write_rows};

}
