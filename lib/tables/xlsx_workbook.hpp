#pragma once

#include "archive/archive.hpp"
#include "tables/csv_rows.hpp"
#include "tables/xlsx_styles.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

struct XlsxSheet {
    std::string title;
    /// The member of the archive that holds it.
    std::string member;
};

/// Whether bytes are a workbook of Excel, packed as its format says; its members are not looked at.
bool is_workbook(std::string_view bytes);

/// A workbook of Excel (.xlsx, ISO/IEC 29500), read from its bytes, which must outlive it.
class XlsxWorkbook {
public:
    /// `name` is for errors. Throws Error if it is damaged.
    XlsxWorkbook(std::string_view name, std::string_view bytes);

    /// The sheets that are not hidden, in their order.
    const std::vector<XlsxSheet>& sheets() const { return sheets_; }

    /// The rows of a sheet that hold a value, each with its number. Throws Error if the sheet is damaged.
    std::vector<CsvValues> read(const XlsxSheet& sheet);

private:
    std::string part_name(std::string_view member) const;
    std::map<std::string, std::string> read_relations();
    void read_sheets(const std::map<std::string, std::string>& targets);

    std::string name_;
    Archive archive_;
    std::vector<XlsxSheet> sheets_;
    std::vector<std::string> strings_;
    XlsxFormats formats_;
};

}
