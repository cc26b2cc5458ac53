#pragma once

#include "report/formats/table_layout.hpp"

namespace draad {

/// An object with `schema` and `rows`. The text of cells is there character for character, as in no other format.
extern const TableLayout json_table;

/// An object a line, for each row (JSON Lines).
extern const TableLayout json_lines;

}
