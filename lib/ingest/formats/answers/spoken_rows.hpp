#pragma once

#include "passages/document.hpp"
#include "tables/csv_rows.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Reads a table that is a transcript: a piece of speech a row, with the time at which it begins ("start", "end",
/// "text" as Whisper writes them; "Spreker", "Begin", "Tekst"). Times are seconds, milliseconds or clock times. Nothing
/// if the heads, or the values below them, say otherwise.
std::optional<Document> read_spoken_rows(std::string_view name, const std::vector<CsvValues>& rows,
                                         const std::string& encoding);

}
