#pragma once

#include "tables/csv_rows.hpp"
#include "tables/xlsx_styles.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// The texts that cells refer to by number, without their type and phonetic marks.
std::vector<std::string> read_shared_strings(const std::string& part_name, std::string_view xml);

/// The rows of a sheet that hold a value, each with its number. Throws Error if it has more than five million cells.
std::vector<CsvValues> read_sheet(const std::string& part_name, std::string_view xml,
                                  const std::vector<std::string>& strings, const XlsxFormats& formats);

}
