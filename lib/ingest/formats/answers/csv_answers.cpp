#include "ingest/formats/answers/csv_answers.hpp"

#include "error.hpp"
#include "files/bounds.hpp"
#include "files/decoded_file.hpp"
#include "ingest/formats/answers/answers.hpp"
#include "text/encoding/decoding.hpp"

#include <fmt/format.h>

namespace draad {

Document read_csv_answers(std::string_view name, std::string_view bytes, std::span<const Speaker>)
{
    const SourceText source = decode_file(name, bytes);
    check_cells(name, count_csv_cells(source.utf8));
    std::vector<CsvValues> rows = read_csv_rows(source.utf8);
    const auto columns = find_answers(rows);
    if (!columns)
        throw Error(fmt::format("{}: no column of this table holds answers (several words a row); a document of one "
                                "text must be saved as plain text (.txt)",
                                name));
    return build_answers(name, {{.title = "", .rows = std::move(rows), .columns = *columns}}, source.encoding);
}

bool is_csv_of_answers(std::string_view bytes)
{
    const auto source = decode(bytes);
    return source && count_csv_cells(source->utf8) <= most_cells && find_answers(read_csv_rows(source->utf8));
}

}
