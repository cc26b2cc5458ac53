#pragma once

#include "report/formats/table_layout.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A format in which any table can be written.
struct TableFormat {
    /// As --format has it: "csv".
    std::string_view name;
    /// Of a file's name: ".csv".
    std::string_view ending;
    const TableLayout* layout = nullptr;
    /// Read by people and not by programs: codes may be indented, and the like.
    bool is_for_people = false;
    /// Bytes that a terminal would not show.
    bool is_binary = false;
};

/// The format of that name; nothing if there is none.
const TableFormat* table_format_named(std::string_view name);

/// The format that a file's name asks for by its ending; nothing if it asks for none.
const TableFormat* table_format_of_file(std::string_view file);

/// The names of all, in the order of the table.
std::vector<std::string> table_format_names();

}
