#include "ingest/formats/answers/csv_answers.hpp"

#include "error.hpp"
#include "files/bounds.hpp"
#include "files/decoded_file.hpp"
#include "ingest/formats/answers/answers.hpp"
#include "ingest/formats/answers/spoken_rows.hpp"
#include "text/encoding/decoding.hpp"

namespace draad {

namespace {

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
        throw Error(refusal_of_table(name, "table", rows));
    return build_answers(name, {{.title = "", .rows = std::move(rows), .columns = *columns}}, source.encoding);
}

bool is_csv_of_answers(std::string_view bytes)
{
    const auto source = decode(bytes);
    if (!source || count_csv_cells(source->utf8) > most_cells)
        return false;
    const std::vector<CsvValues> rows = read_csv_rows(source->utf8);
    const auto columns = find_answers("", rows, {});
    return (columns && columns->is_sure) || is_transcript(rows);
}

}
