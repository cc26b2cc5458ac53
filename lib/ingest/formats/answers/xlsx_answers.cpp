#include "ingest/formats/answers/xlsx_answers.hpp"

#include "error.hpp"
#include "ingest/formats/answers/answers.hpp"
#include "tables/xlsx_workbook.hpp"

#include <fmt/format.h>

#include <utility>

namespace draad {

Document read_xlsx_answers(std::string_view name, std::string_view bytes, std::span<const Speaker>)
{
    XlsxWorkbook workbook(name, bytes);
    std::vector<AnswerTable> tables;
    for (const XlsxSheet& sheet : workbook.sheets()) {
        std::vector<CsvValues> rows = workbook.read(sheet);
        if (const auto columns = find_answers(rows))
            tables.push_back({.title = sheet.title, .rows = std::move(rows), .columns = *columns});
    }
    if (tables.empty())
        throw Error(fmt::format("{}: no column of this workbook holds answers (several words a row); a document of one "
                                "text must be saved as Word (.docx) or plain text (.txt)",
                                name));
    if (tables.size() == 1)
        tables.front().title.clear();
    return build_answers(name, tables, "UTF-8");
}

}
