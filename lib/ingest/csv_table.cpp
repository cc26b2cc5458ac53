#include "ingest/csv_table.hpp"

#include "error.hpp"
#include "ingest/document_builder.hpp"
#include "ingest/lines.hpp"
#include "ingest/reader.hpp"
#include "text/folding.hpp"

#include <csv.h>
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace draad {

namespace {

struct RawRow {
    std::size_t line = 1;
    std::vector<std::string> values;
};

/// The separator that occurs most in the header: a Dutch Excel writes semicolons.
unsigned char separator_of(std::string_view text)
{
    const std::string_view header = text.substr(0, text.find_first_of("\r\n"));
    const auto semicolons = std::ranges::count(header, ';');
    return semicolons > std::ranges::count(header, ',') ? ';' : CSV_COMMA;
}

/// libcsv's parser, fed byte by byte so that every row knows its line.
class RowParser {
public:
    RowParser(std::string_view text, unsigned char separator) : text_(text)
    {
        csv_init(&parser_, 0);
        csv_set_delim(&parser_, separator);
    }
    ~RowParser() { csv_free(&parser_); }
    RowParser(const RowParser&) = delete;
    RowParser& operator=(const RowParser&) = delete;

    std::vector<RawRow> parse()
    {
        for (const char& byte : text_) {
            csv_parse(&parser_, &byte, 1, take_value, take_row, this);
            line_ += byte == '\n' ? 1 : 0;
            // A row begins on the line of its first byte; a quoted value may hold line breaks.
            if (row_.values.empty() && !csv_has_begun())
                row_.line = line_;
        }
        csv_fini(&parser_, take_value, take_row, this);
        return std::move(rows_);
    }

private:
    bool csv_has_begun() const { return parser_.entry_pos > 0 || parser_.quoted != 0; }

    static void take_value(void* value, std::size_t size, void* self)
    {
        static_cast<RowParser*>(self)->row_.values.emplace_back(static_cast<const char*>(value), size);
    }

    static void take_row(int, void* self)
    {
        auto& parser = *static_cast<RowParser*>(self);
        parser.rows_.push_back(std::move(parser.row_));
        parser.row_ = {.line = parser.line_, .values = {}};
    }

    std::string_view text_;
    csv_parser parser_{};
    std::size_t line_ = 1;
    RawRow row_;
    std::vector<RawRow> rows_;
};

std::vector<std::string> read_header(const std::filesystem::path& file, const RawRow& row)
{
    std::vector<std::string> columns;
    for (const std::string& value : row.values) {
        std::string column = fold(trimmed(value));
        if (!column.empty() && std::ranges::find(columns, column) != columns.end())
            throw Error(fmt::format("{}:{}: the column '{}' stands here twice; give one another name", file.string(),
                                    row.line, column));
        columns.push_back(std::move(column));
    }
    return columns;
}

CsvRow name_values(const std::filesystem::path& file, const std::vector<std::string>& columns, const RawRow& raw)
{
    if (raw.values.size() != columns.size())
        throw Error(
            fmt::format("{}:{}: this row has {} fields, the header has {}; put quotes around a field that holds a "
                        "comma or semicolon",
                        file.string(), raw.line, raw.values.size(), columns.size()));
    CsvRow row{.line = raw.line, .fields = {}};
    for (std::size_t place = 0; place < columns.size(); ++place) {
        const std::string value(trimmed(raw.values[place]));
        if (!value.empty() && !columns[place].empty())
            row.fields[columns[place]] = value;
    }
    return row;
}

}

std::vector<CsvRow> read_csv_table(const std::filesystem::path& file)
{
    const SourceText text = decode_document(file.string(), read_bytes(file));
    const std::vector<RawRow> raw = RowParser(text.utf8, separator_of(text.utf8)).parse();
    std::vector<CsvRow> rows;
    if (raw.empty())
        return rows;
    const std::vector<std::string> columns = read_header(file, raw.front());
    for (auto row = raw.begin() + 1; row != raw.end(); ++row)
        rows.push_back(name_values(file, columns, *row));
    return rows;
}

}
