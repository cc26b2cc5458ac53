#include "tables/csv_table.hpp"

#include "error.hpp"
#include "files/bounds.hpp"
#include "files/decoded_file.hpp"
#include "files/file_bytes.hpp"
#include "tables/csv_rows.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace draad {

namespace {

std::vector<std::string> read_header(const std::filesystem::path& file, const CsvValues& row)
{
    std::vector<std::string> columns;
    for (const std::string& value : row.values) {
        std::string column = fold(trimmed(value));
        if (!column.empty() && std::ranges::find(columns, column) != columns.end())
            throw Error(said("{}:{}: the column '{}' stands here twice; give one another name", file.string(), row.line,
                             column));
        columns.push_back(std::move(column));
    }
    return columns;
}

CsvRow name_values(const std::filesystem::path& file, const std::vector<std::string>& columns, const CsvValues& raw)
{
    if (raw.values.size() != columns.size())
        throw Error(said("{}:{}: this row has {} fields, the header has {}; put quotes around a field that holds a "
                         "comma or semicolon",
                         file.string(), raw.line, raw.values.size(), columns.size()));
    CsvRow row{.line = raw.line, .fields = {}};
    for (std::size_t index = 0; index < columns.size(); ++index) {
        const std::string value(trimmed(raw.values[index]));
        if (!value.empty() && !columns[index].empty())
            row.fields[columns[index]] = value;
    }
    return row;
}

}

std::vector<CsvRow> read_csv_table(const std::filesystem::path& file)
{
    const SourceText text = decode_file(file.string(), read_bytes(file));
    check_cells(file.string(), count_csv_cells(text.utf8));
    const std::vector<CsvValues> raw = read_csv_rows(text.utf8);
    std::vector<CsvRow> rows;
    if (raw.empty())
        return rows;
    const std::vector<std::string> columns = read_header(file, raw.front());
    for (auto row = raw.begin() + 1; row != raw.end(); ++row)
        rows.push_back(name_values(file, columns, *row));
    return rows;
}

}
