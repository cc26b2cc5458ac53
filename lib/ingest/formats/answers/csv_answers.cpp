#include "ingest/formats/answers/csv_answers.hpp"

#include "error.hpp"
#include "files/bounds.hpp"
#include "files/decoded_file.hpp"
#include "ingest/formats/answers/answers.hpp"
#include "ingest/formats/answers/spoken_rows.hpp"
#include "text/encoding/decoding.hpp"
#include "wording/said.hpp"

#include <algorithm>

namespace draad {

namespace {

/// "gesprek-03.txt"
bool is_name_of_file(std::string_view value)
{
    const std::size_t dot = value.rfind('.');
    return dot != std::string_view::npos && dot > 0 && value.size() - dot >= 3 && value.size() - dot <= 5 &&
           value.find(' ') == std::string_view::npos && value.find_last_not_of("abcdefghijklmnopqrstuvwxyz") < dot + 1;
}

/// A table whose first column names files tells of documents, and is none.
bool is_about_files(const std::vector<CsvValues>& rows)
{
    const auto names =
        std::ranges::count_if(rows, [](const CsvValues& row) { return is_name_of_file(value_of(row, 0)); });
    return rows.size() > 1 && 10 * (static_cast<std::size_t>(names) + 1) >= 9 * rows.size();
}

bool is_transcript(const std::vector<CsvValues>& rows)
{
    try {
        return read_spoken_rows("", rows, "").has_value();
    } catch (const Error&) {
        return false; // nothing is said in it
    }
}

}

Document read_csv_answers(std::string_view name, std::string_view bytes, std::span<const std::string> asked)
{
    const SourceText source = decode_file(name, bytes);
    check_cells(name, count_csv_cells(source.utf8));
    std::vector<CsvValues> rows = read_csv_rows(source.utf8);
    if (asked.empty())
        if (auto transcript = read_spoken_rows(name, rows, source.encoding))
            return *std::move(transcript);
    const auto columns = find_answers(name, rows, asked);
    if (!columns)
        throw Error(refusal_of_table(name, to_say("table"), rows));
    return build_answers(name, {{.title = "", .rows = std::move(rows), .columns = *columns}}, source.encoding);
}

bool is_csv_of_answers(std::string_view bytes)
{
    const auto source = decode(bytes);
    if (!source || count_csv_cells(source->utf8) > most_cells)
        return false;
    const std::vector<CsvValues> rows = read_csv_rows(source->utf8);
    if (is_about_files(rows))
        return false;
    const auto columns = find_answers("", rows, {});
    return (columns && columns->is_sure) || is_transcript(rows);
}

}
