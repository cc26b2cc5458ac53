#include "report/formats/json_table.hpp"

#include "report/harmless/harmless_json.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

namespace draad {

namespace {

using Json = nlohmann::ordered_json;

Json json_of(const Cell& cell, int decimals)
{
    if (const auto* text = std::get_if<std::string>(&cell))
        return *text;
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        return *number;
    if (const auto* number = std::get_if<double>(&cell))
        return std::stod(fmt::format("{:.{}f}", *number, std::max(4, decimals))); // the same digits on every machine
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
        object[table.columns[i].name] = json_of(row[i], table.decimals);
    return object;
}

/// As `dump` of an object with all rows would write it, row by row.
void write_head(const Table& table, const TableStyle&, std::ostream& out)
{
    out << "{\n  \"schema\": " << Json(table.schema).dump() << ",\n  \"rows\": [";
}

void write_rows(const Table& table, const TableStyle&, bool is_first, std::ostream& out)
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

void write_end(bool is_empty, std::ostream& out)
{
    out << (is_empty ? "]\n}\n" : "\n  ]\n}\n");
}

void write_lines(const Table& table, const TableStyle&, bool, std::ostream& out)
{
    for (const std::vector<Cell>& row : table.rows)
        out << harmless_json(json_of(row, table).dump()) << '\n';
}

}

const TableLayout json_table{.head = write_head, .rows = write_rows, .end = write_end};
const TableLayout json_lines{.rows = write_lines};

}
