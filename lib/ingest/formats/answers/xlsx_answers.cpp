#include "ingest/formats/answers/xlsx_answers.hpp"

#include "error.hpp"
#include "ingest/formats/answers/answers.hpp"
#include "ingest/formats/answers/spoken_rows.hpp"
#include "tables/xlsx_workbook.hpp"

#include <optional>
#include <utility>

namespace draad {

namespace {

/// A sheet without the columns that were asked for is passed over: another may have them.
std::optional<AnswerColumns> answers_of_sheet(std::string_view name, const std::vector<CsvValues>& rows,
                                              std::span<const std::string> asked)
{
    try {
        return find_answers(name, rows, asked);
    } catch (const Error&) {
        return std::nullopt;
    }
}

}

Document read_xlsx_answers(std::string_view name, std::string_view bytes, std::span<const std::string> asked)
{
    XlsxWorkbook workbook(name, bytes);
    std::vector<AnswerTable> tables;
    std::vector<CsvValues> widest;
    for (const XlsxSheet& sheet : workbook.sheets()) {
        std::vector<CsvValues> rows = workbook.read(sheet);
        if (asked.empty() && workbook.sheets().size() == 1)
            if (auto transcript = read_spoken_rows(name, rows, "UTF-8"))
                return *std::move(transcript);
        if (const auto columns = answers_of_sheet(name, rows, asked))
            tables.push_back({.title = sheet.title, .rows = std::move(rows), .columns = *columns});
        else if (rows.size() > widest.size())
            widest = std::move(rows);
    }
    if (tables.empty() && !asked.empty())
        find_answers(name, widest, asked); // says which heads there are
    if (tables.empty())
        throw Error(refusal_of_table(name, "workbook", widest));
    if (tables.size() == 1)
        tables.front().title.clear();
    return build_answers(name, tables, "UTF-8");
}

}
