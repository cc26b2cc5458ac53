#pragma once

#include <string>

namespace draad {

/// Text for a cell of a spreadsheet. What begins with =, +, -, @, a tab or a line end could be taken for a formula, and
/// run, when the file is opened, or saved as CSV and opened again; it gets an apostrophe before it. One such
/// character alone is no formula. For texts only: numbers stay numbers. (OWASP, "CSV Injection".)
std::string harmless_cell(std::string text);

}
