#pragma once

#include "passages/document.hpp"

#include <span>
#include <string>
#include <string_view>

namespace draad {

/// Reads the answers in a workbook of Excel (.xlsx, ISO/IEC 29500): every visible sheet that has a column of answers
/// (`find_answers`), under its name where there are several. Formulas count as their last result; dates become
/// "2025-03-12". Throws Error, with the name and what to do, if no sheet holds answers.
Document read_xlsx_answers(std::string_view name, std::string_view bytes, std::span<const std::string> asked);
/// The same of a spreadsheet of OpenDocument (.ods).
Document read_ods_answers(std::string_view name, std::string_view bytes, std::span<const std::string> asked);

}
