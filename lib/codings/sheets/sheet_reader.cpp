#include "codings/sheets/sheet_reader.hpp"

#include "codings/sheets/page_reader.hpp"
#include "codings/sheets/sheet_table_reader.hpp"
#include "error.hpp"
#include "files/bounds.hpp"
#include "files/decoded_file.hpp"
#include "tables/csv_rows.hpp"
#include "tables/xlsx_workbook.hpp"
#include "text/trimmed.hpp"
#include "wording/said.hpp"

namespace draad {

namespace {

CodingSheet read_workbook(const std::string& file, std::string_view bytes, std::vector<Problem>& notes)
{
    XlsxWorkbook workbook(file, bytes);
    if (workbook.sheets().empty())
        throw Error(said("{}: the workbook has no sheet in view; give one that draad sample wrote", file));
    return read_sheet_table(file, workbook.read(workbook.sheets().front()), notes);
}

}

CodingSheet read_sheet(const std::string& file, std::string_view bytes, std::vector<Problem>& notes)
{
    if (is_workbook(bytes))
        return read_workbook(file, bytes, notes);
    const SourceText text = decode_file(file, bytes);
    const std::string_view content = trimmed(text.utf8);
    if (content.starts_with("{"))
        return read_page(file, content, notes);
    if (content.starts_with("<"))
        throw Error(said("{}: this is a page to code in, and holds no codings; open it in a browser, and give the "
                         "file that its button \"Bewaar als bestand\" saves",
                         file));
    check_cells(file, count_csv_cells(text.utf8));
    std::vector<CsvValues> rows = read_csv_rows(text.utf8);
    for (CsvValues& row : rows) // texts hold line breaks, so that lines are not what people see
        row.line = row.row;
    return read_sheet_table(file, rows, notes);
}

}
