#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

enum class Format { table, csv, tsv, json, jsonl, md, xlsx };

/// The format of a name: "table", "csv" ...
std::optional<Format> format_named(std::string_view name);

/// The format that a file's name asks for by its ending: .csv, .tsv, .json, .jsonl, .md, .xlsx; .txt is a table.
std::optional<Format> format_of_file(std::string_view file);

std::vector<std::string> format_names();

}
