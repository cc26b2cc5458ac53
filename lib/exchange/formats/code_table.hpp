#pragma once

#include "exchange/dictionary/dictionary.hpp"
#include "exchange/dictionary/losses.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Whether the first row of a table names columns that `read_code_table` knows.
bool is_code_table(std::string_view text);

/// Reads a table with a row for each code, or for each word of a code, as Taguette, MAXQDA and people write them (CSV
/// with comma, semicolon or tab). The column of the code is named code, tag, path, category or their Dutch names, and
/// may hold a path: `Zorg > Vertrouwen`, `Zorg\Vertrouwen`, `Zorg>>Vertrouwen`. The others are words (word, term,
/// pattern, woord; several parted by `|`), definitions (definition, description, definitie), memos and colours; what
/// else there is, is a loss. Throws Error, with line, for what is no such table.
Dictionary read_code_table(std::string_view text, Losses& losses);

/// Reads such a table from the bytes of a workbook of Excel (.xlsx): from its first sheet with a column of the code;
/// other sheets are a loss. Throws Error if no sheet has that column.
Dictionary read_code_workbook(std::string_view bytes, Losses& losses);

/// Writes the columns code, word, definition, memo, color: a row for each word; the others only in a code's first row.
std::string write_code_table(const Dictionary& dictionary, Losses& losses);

}
