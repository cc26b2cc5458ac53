#pragma once

#include "passages/document.hpp"

#include <span>
#include <string>
#include <string_view>

namespace draad {

/// Reads a table of answers (.csv, .tsv): see `find_answers` and `build_answers`. Throws Error, with the name and what
/// to do, if no column holds answers. `asked` names the columns that are answers; none: those that look like it.
Document read_csv_answers(std::string_view name, std::string_view bytes, std::span<const std::string> asked);

/// Whether bytes are a table with a column of answers. In a folder, other tables (codings, results) are no documents.
bool is_csv_of_answers(std::string_view bytes);

}
