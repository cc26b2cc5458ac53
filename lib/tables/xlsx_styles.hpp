#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// How a workbook shows numbers.
struct XlsxFormats {
    /// By number of style: whether it shows a date.
    std::vector<bool> styles;
    /// Days count from 1904-01-01 instead of 1899-12-30, as old Macs did.
    bool counts_from_1904 = false;
};

/// Reads which styles of xl/styles.xml show dates: the built-in formats 14 to 22 and 45 to 47, and formats with a year
/// or a day in them.
std::vector<bool> read_xlsx_styles(const std::string& part_name, std::string_view xml);

/// A day as Excel counts it, as "2025-03-12", with "T13:30" behind it if it has a time; the text itself if it is none.
std::string date_of(const std::string& number, bool counts_from_1904);

}
