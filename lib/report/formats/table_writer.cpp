#include "report/formats/table_writer.hpp"

#include "report/formats/cell_text.hpp"
#include "report/formats/harmless_cell.hpp"
#include "report/formats/harmless_json.hpp"
#include "report/formats/markdown_text.hpp"
#include "report/formats/plain_text.hpp"
#include "report/formats/workbook_writer.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

namespace draad {

namespace {

using Json = nlohmann::ordered_json;

void write_aligned(const Table& table, const TableStyle& style, std::ostream& out)
{
    const std::vector<std::size_t> shown = shown_columns(table);
    std::vector<std::vector<std::string>> lines(1);
    for (const std::size_t column : shown)
        lines.front().push_back(on_one_line(table.columns[column].name));
    for (const std::vector<Cell>& row : table.rows) {
        lines.emplace_back();
        for (const std::size_t column : shown)
            lines.back().push_back(on_one_line(text_of(row[column])));
    }
    std::vector<std::size_t> widths(shown.size(), 0);
    for (const std::vector<std::string>& line : lines)
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], display_width(line[i]));
    bool is_header = true;
    for (const std::vector<std::string>& line : lines) {
        std::string written;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const std::string padding(widths[i] - display_width(line[i]), ' ');
            const bool is_right = table.columns[shown[i]].align == Column::Align::right;
            written += (i > 0 ? "  " : "") + (is_right ? padding + line[i] : line[i] + padding);
        }
        written.erase(written.find_last_not_of(' ') + 1);
        out << (is_header && style.has_colour ? "\x1b[1m" + written + "\x1b[0m" : written) << '\n';
        is_header = false;
    }
}

/// Text that is neither a command to a terminal nor a formula.
std::string safe_text(std::string_view text, const Table& table)
{
    std::string plain = without_controls(text);
    // A word by itself is left as it is; a formula that could do anything has one of these.
    const bool is_bare_word = table.has_bare_words && plain.find_first_of("(|!") == std::string::npos;
    return is_bare_word ? plain : harmless_cell(std::move(plain));
}

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
        return safe_text(*text, table);
    std::string text = text_of(cell);
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

void write_csv_head(const Table& table, const TableStyle& style, std::ostream& out)
{
    const char separator = style.is_for_excel ? ';' : ',';
    const std::vector<std::size_t> shown = shown_columns(table);
    out << (style.is_for_excel ? "\uFEFF" : "");
    for (std::size_t i = 0; i < shown.size(); ++i)
        out << (i > 0 ? std::string(1, separator) : "")
            << csv_field(safe_text(table.columns[shown[i]].name, table), style);
    out << "\r\n";
}

void write_csv_rows(const Table& table, const TableStyle& style, std::ostream& out)
{
    const char separator = style.is_for_excel ? ';' : ',';
    const std::vector<std::size_t> shown = shown_columns(table);
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

std::string tsv_text(const Cell& cell, const Table& table)
{
    const std::string text = text_of(cell);
    return std::holds_alternative<std::string>(cell) ? safe_text(text, table) : text;
}

void write_tsv_head(const Table& table, std::ostream& out)
{
    const std::vector<std::size_t> shown = shown_columns(table);
    for (std::size_t i = 0; i < shown.size(); ++i)
        out << (i > 0 ? "\t" : "") << on_one_line(safe_text(table.columns[shown[i]].name, table));
    out << '\n';
}

void write_tsv_rows(const Table& table, std::ostream& out)
{
    const std::vector<std::size_t> shown = shown_columns(table);
    for (const std::vector<Cell>& row : table.rows) {
        for (std::size_t i = 0; i < shown.size(); ++i)
            out << (i > 0 ? "\t" : "") << on_one_line(tsv_text(row[shown[i]], table));
        out << '\n';
    }
}

Json json_of(const Cell& cell)
{
    if (const auto* text = std::get_if<std::string>(&cell))
        return *text;
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        return *number;
    if (const auto* number = std::get_if<double>(&cell))
        return std::stod(fmt::format("{:.4f}", *number)); // the same digits on every machine
    if (const auto* texts = std::get_if<std::vector<LocatedText>>(&cell)) {
        Json ranges = Json::array();
        for (const LocatedText& text : *texts)
            ranges.push_back({{"start", text.range.start}, {"end", text.range.end}, {"text", text.text}});
        return ranges;
    }
    return nullptr;
}

Json json_of(const std::vector<Cell>& row, const Table& table)
{
    Json object = Json::object();
    for (std::size_t i = 0; i < row.size(); ++i)
        object[table.columns[i].name] = json_of(row[i]);
    return object;
}

/// As `dump` of an object with all rows would write it, row by row.
void write_json_head(const Table& table, std::ostream& out)
{
    out << "{\n  \"schema\": " << Json(table.schema).dump() << ",\n  \"rows\": [";
}

void write_json_rows(const Table& table, bool is_first, std::ostream& out)
{
    constexpr std::string_view indent = "    ";
    for (const std::vector<Cell>& row : table.rows) {
        out << (is_first ? "\n" : ",\n") << indent;
        is_first = false;
        for (const char byte : harmless_json(json_of(row, table).dump(2))) {
            out << byte;
            if (byte == '\n')
                out << indent;
        }
    }
}

void write_json_end(bool is_empty, std::ostream& out)
{
    out << (is_empty ? "]\n}\n" : "\n  ]\n}\n");
}

void write_jsonl_rows(const Table& table, std::ostream& out)
{
    for (const std::vector<Cell>& row : table.rows)
        out << harmless_json(json_of(row, table).dump()) << '\n';
}

void write_markdown_head(const Table& table, std::ostream& out)
{
    const std::vector<std::size_t> shown = shown_columns(table);
    std::string names = "|";
    std::string rule = "|";
    for (const std::size_t column : shown) {
        names += fmt::format(" {} |", markdown_text(table.columns[column].name));
        rule += table.columns[column].align == Column::Align::right ? " ---: |" : " --- |";
    }
    out << names << '\n' << rule << '\n';
}

void write_markdown_rows(const Table& table, std::ostream& out)
{
    const std::vector<std::size_t> shown = shown_columns(table);
    for (const std::vector<Cell>& row : table.rows) {
        out << '|';
        for (const std::size_t column : shown)
            out << ' ' << markdown_text(text_of(row[column])) << " |";
        out << '\n';
    }
}

/// "count" of "draad/count/1".
std::string subject_of(const Table& table)
{
    const std::size_t begin = table.schema.find('/') + 1;
    return table.schema.substr(begin, table.schema.find('/', begin) - begin);
}

}

Cell text_cell(std::string text)
{
    if (text.empty())
        return {};
    return text;
}

Cell whole_cell(std::size_t number)
{
    return static_cast<std::int64_t>(number);
}

Cell number_cell(std::size_t number)
{
    if (number == 0)
        return {};
    return static_cast<std::int64_t>(number);
}

TableStream::TableStream(Table head, TableStyle style, std::ostream& out)
    : table_(std::move(head)), style_(std::move(style)), out_(out)
{
    switch (style_.format) {
    case Format::csv:
        write_csv_head(table_, style_, out_);
        break;
    case Format::tsv:
        write_tsv_head(table_, out_);
        break;
    case Format::json:
        write_json_head(table_, out_);
        break;
    case Format::md:
        write_markdown_head(table_, out_);
        break;
    case Format::table:
    case Format::jsonl:
    case Format::xlsx:
        break;
    }
}

void TableStream::add(std::vector<std::vector<Cell>> rows)
{
    if (rows.empty())
        return;
    if (style_.format == Format::table || style_.format == Format::xlsx) {
        std::ranges::move(rows, std::back_inserter(table_.rows));
        return;
    }
    table_.rows = std::move(rows);
    switch (style_.format) {
    case Format::csv:
        write_csv_rows(table_, style_, out_);
        break;
    case Format::tsv:
        write_tsv_rows(table_, out_);
        break;
    case Format::json:
        write_json_rows(table_, is_first_, out_);
        break;
    case Format::jsonl:
        write_jsonl_rows(table_, out_);
        break;
    case Format::md:
        write_markdown_rows(table_, out_);
        break;
    case Format::table:
    case Format::xlsx:
        break;
    }
    is_first_ = false;
    table_.rows.clear();
}

void TableStream::finish()
{
    if (style_.format == Format::table)
        return write_aligned(table_, style_, out_);
    if (style_.format == Format::json)
        return write_json_end(is_first_, out_);
    if (style_.format != Format::xlsx)
        return;
    const Sheet sheet{.name = subject_of(table_), .table = table_};
    write_workbook(std::span(&sheet, 1), style_.made, out_);
}

void write_table(const Table& table, const TableStyle& style, std::ostream& out)
{
    TableStream stream({table.schema, table.columns, {}, table.has_bare_words}, style, out);
    stream.add(table.rows);
    stream.finish();
}

}
