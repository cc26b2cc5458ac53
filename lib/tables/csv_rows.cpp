#include "tables/csv_rows.hpp"

#include "text/trimmed.hpp"

#include <csv.h>

#include <algorithm>
#include <utility>

namespace draad {

namespace {

unsigned char separator_of(std::string_view text)
{
    const std::string_view header = text.substr(0, text.find_first_of("\r\n"));
    unsigned char most = CSV_COMMA;
    for (const char candidate : {';', '\t'})
        if (std::ranges::count(header, candidate) > std::ranges::count(header, static_cast<char>(most)))
            most = static_cast<unsigned char>(candidate);
    return most;
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

    std::vector<CsvValues> parse()
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
    return RowParser(text, separator_of(text)).parse();
}

std::size_t count_csv_cells(std::string_view text)
{
    const auto separators = std::ranges::count(text, static_cast<char>(separator_of(text)));
    return static_cast<std::size_t>(separators + std::ranges::count(text, '\n') + std::ranges::count(text, '\r')) + 1;
}

}
