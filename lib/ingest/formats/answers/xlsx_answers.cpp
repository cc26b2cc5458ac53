#include "ingest/formats/answers/xlsx_answers.hpp"

#include "error.hpp"
#include "ingest/formats/answers/answers.hpp"
#include "ingest/formats/answers/spoken_rows.hpp"
#include "tables/ods_sheets.hpp"
#include "tables/xlsx_workbook.hpp"
#include "wording/said.hpp"

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

Document read_sheets(std::string_view name, std::vector<OdsSheet> sheets, std::span<const std::string> asked)
{
    if (asked.empty() && sheets.size() == 1)
        if (auto transcript = read_spoken_rows(name, sheets.front().rows, "UTF-8"))
            return *std::move(transcript);
    std::vector<AnswerTable> tables;
    std::vector<CsvValues> widest;
    for (OdsSheet& sheet : sheets) {
        if (const auto columns = answers_of_sheet(name, sheet.rows, asked))
            tables.push_back({.title = sheet.title, .rows = std::move(sheet.rows), .columns = *columns});
        else if (sheet.rows.size() > widest.size())
            widest = std::move(sheet.rows);
    }
    if (tables.empty() && !asked.empty())
        find_answers(name, widest, asked); // says which heads there are
    if (tables.empty())
        throw Error(refusal_of_table(name, to_say("workbook"), widest));
    if (tables.size() == 1)
        tables.front().title.clear();
    return build_answers(name, tables, "UTF-8");
}

}

Document read_xlsx_answers(std::string_view name, std::string_view bytes, std::span<const std::string> asked)
{
    XlsxWorkbook workbook(name, bytes);
    std::vector<OdsSheet> sheets;
    for (const XlsxSheet& sheet : workbook.sheets())
        sheets.push_back({.title = sheet.title, .rows = workbook.read(sheet)});
    return read_sheets(name, std::move(sheets), asked);
}

Document read_ods_answers(std::string_view name, std::string_view bytes, std::span<const std::string> asked)
{
    return read_sheets(name, read_ods(name, bytes), asked);
}

}
