#include "report/formats/workbook_file.hpp"

#include "error.hpp"
#include "report/harmless/plain_text.hpp"
#include "tables/harmless_cell.hpp"
#include "text/characters.hpp"
#include "wording/said.hpp"

#include <xlsxwriter.h>

#include <fstream>

namespace draad {

namespace {

constexpr std::size_t longest_text = 32767; // what Excel takes in a cell

/// The library gives a workbook the date of its making; every file gets the same instead (2000-01-01).
void fix_date(lxw_workbook* workbook)
{
    lxw_doc_properties properties = {};
    properties.created = 946684800;
    std::string comments = "draad";
    properties.comments = comments.data();
    workbook_set_properties(workbook, &properties);
}

}

void WorkbookFile::Close::operator()(lxw_workbook* workbook) const
{
    workbook_close(workbook);
}

WorkbookFile::WorkbookFile() : workbook_(workbook_new(file_.path().c_str()))
{
    if (!workbook_)
        throw Error(said("a workbook cannot be made; is memory full?"));
    fix_date(workbook_.get());
}

void WorkbookFile::finish(std::ostream& out)
{
    if (const lxw_error status = workbook_close(workbook_.release()); status != LXW_NO_ERROR)
        throw Error(said("{}: a workbook cannot be written: {}", file_.path().string(), lxw_strerror(status)));
    out << std::ifstream(file_.path(), std::ios::binary).rdbuf();
}

std::string beginning_of(const std::string& text, std::size_t most)
{
    std::size_t size = 0;
    while (size < text.size() && size + character_at(text, size).size <= most)
        size += character_at(text, size).size;
    return text.substr(0, size);
}

/// Excel counts in UTF-16, of which a text has at most as many units as bytes.
std::string fitting_text(std::string text)
{
    constexpr std::string_view ellipsis = "…";
    text = harmless_cell(without_controls(text));
    if (text.size() <= longest_text)
        return text;
    return beginning_of(text, longest_text - ellipsis.size()).append(ellipsis);
}

}
