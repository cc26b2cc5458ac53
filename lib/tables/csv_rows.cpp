#include "tables/csv_rows.hpp"

#include "text/trimmed.hpp"

#include <csv.h>

#include <algorithm>
#include <map>
#include <utility>

namespace draad {

namespace {

/// How a table is written: what parts its values, and where its first row begins.
struct TableShape {
    unsigned char separator = CSV_COMMA;
    std::size_t begin = 0;
};

/// "sep=;" on the first line, with which Excel is told what parts the values.
TableShape read_separator_line(std::string_view text)
{
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    TableShape shape{.separator = 0, .begin = 0};
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    std::string_view line = text.substr(0, end);
    line.remove_prefix(line.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
    if (line.size() > 2 && line.starts_with('"') && line.ends_with('"'))
        line = line.substr(1, line.size() - 2);
    constexpr std::string_view setting = "sep=";
    if (line.size() != setting.size() + 1 || !line.starts_with(setting))
        return shape;
    shape.separator = static_cast<unsigned char>(line.back());
    shape.begin = std::min(end + (text.substr(end, 2) == "\r\n" ? 2 : 1), text.size());
    return shape;
}

/// How often a sign that may part values stands outside quotation marks, in each of the first rows that have values.
std::vector<std::size_t> count_outside_quotes(std::string_view text, char separator)
{
    constexpr std::size_t most_rows = 200;
    constexpr std::size_t most_bytes = 1 << 18;
    std::vector<std::size_t> rows;
    std::size_t count = 0;
    bool is_quoted = false;
    bool begins_value = true;
    bool is_blank = true;
    for (const char byte : text.substr(0, most_bytes)) {
        const bool ends_row = !is_quoted && (byte == '\n' || byte == '\r');
        const bool is_mark = byte == '"' && (is_quoted || begins_value);
        if (is_mark)
            is_quoted = !is_quoted; // two in a row close and open again
        else if (!is_quoted)
            count += byte == separator ? 1 : 0;
        begins_value = is_mark || (!is_quoted && (ends_row || byte == separator || (begins_value && byte == ' ')));
        is_blank = is_blank && (ends_row || byte == ' ');
        if (!ends_row)
            continue;
        if (!is_blank)
            rows.push_back(count);
        if (rows.size() == most_rows)
            return rows;
        count = 0;
        is_blank = true;
    }
    if (!is_blank)
        rows.push_back(count);
    return rows;
}

/// How well a sign explains a table: in how many rows it stands as often as in most, and how often that is.
struct Evidence {
    std::size_t rows = 0;
    std::size_t count = 0;

    auto operator<=>(const Evidence&) const = default;
};

Evidence weigh(const std::vector<std::size_t>& rows)
{
    std::map<std::size_t, std::size_t> rows_by_count;
    for (const std::size_t count : rows)
        if (count > 0)
            ++rows_by_count[count];
    Evidence best;
    for (const auto& [count, number] : rows_by_count)
        best = std::max(best, {.rows = number, .count = count});
    return best;
}

/// The sign that stands in the rows most evenly, outside quotation marks. A comma may be part of every sentence, so it
/// comes last where signs are alike.
unsigned char find_separator(std::string_view text)
{
    unsigned char separator = CSV_COMMA;
    Evidence most;
    for (const char candidate : {'\t', ';', ','})
        if (const Evidence evidence = weigh(count_outside_quotes(text, candidate)); evidence > most) {
            most = evidence;
            separator = static_cast<unsigned char>(candidate);
        }
    return separator;
}

TableShape shape_of(std::string_view text)
{
    const TableShape told = read_separator_line(text);
    return told.separator != 0 ? told : TableShape{.separator = find_separator(text), .begin = 0};
}

/// libcsv's parser, fed byte by byte so that every row knows its line.
class RowParser {
public:
    RowParser(std::string_view text, TableShape shape) : text_(text.substr(shape.begin)), line_(shape.begin > 0 ? 2 : 1)
    {
        begin_row();
        csv_init(&parser_, 0);
        csv_set_delim(&parser_, shape.separator);
    }
    ~RowParser() { csv_free(&parser_); }
    RowParser(const RowParser&) = delete;
    RowParser& operator=(const RowParser&) = delete;

    std::vector<CsvValues> parse()
    {
        for (const char& byte : text_) {
            csv_parse(&parser_, &byte, 1, take_value, take_row, this);
            line_ += byte == '\n' ? 1 : 0;
            number_ += byte == '\n' && parser_.quoted == 0 ? 1 : 0;
            // A row begins on the line of its first byte; a quoted value may hold line breaks.
            if (row_.values.empty() && !csv_has_begun())
                begin_row();
        }
        csv_fini(&parser_, take_value, take_row, this);
        return std::move(rows_);
    }

private:
    void begin_row()
    {
        row_.line = line_;
        row_.row = number_;
    }

    bool csv_has_begun() const { return parser_.entry_pos > 0 || parser_.quoted != 0; }

    static void take_value(void* value, std::size_t size, void* self)
    {
        static_cast<RowParser*>(self)->row_.values.emplace_back(static_cast<const char*>(value), size);
    }

    static void take_row(int, void* self)
    {
        auto& parser = *static_cast<RowParser*>(self);
        parser.rows_.push_back(std::move(parser.row_));
        parser.row_ = {};
        parser.begin_row();
    }

    std::string_view text_;
    csv_parser parser_{};
    std::size_t line_;
    std::size_t number_ = 1;
    CsvValues row_;
    std::vector<CsvValues> rows_;
};

}

std::string_view value_of(const CsvValues& row, std::size_t column)
{
    return column < row.values.size() ? trimmed(row.values[column]) : std::string_view();
}

std::vector<CsvValues> read_csv_rows(std::string_view text)
{
    return RowParser(text, shape_of(text)).parse();
}

std::size_t count_csv_cells(std::string_view text)
{
    const auto separators = std::ranges::count(text, static_cast<char>(shape_of(text).separator));
    return static_cast<std::size_t>(separators + std::ranges::count(text, '\n') + std::ranges::count(text, '\r')) + 1;
}

}
