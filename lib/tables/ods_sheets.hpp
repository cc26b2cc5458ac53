#pragma once

#include "tables/csv_rows.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A sheet of a spreadsheet of OpenDocument.
struct OdsSheet {
    std::string title;
    /// The rows that hold a value, each with its number.
    std::vector<CsvValues> rows;
};

/// The sheets of a spreadsheet of OpenDocument (.ods, ISO/IEC 26300), in their order; formulas count as their last
/// result, dates become "2025-03-12". Throws Error, with the name and what to do, if it is locked, damaged or too
/// large.
std::vector<OdsSheet> read_ods(std::string_view name, std::string_view bytes);

}
