#pragma once

#include "report/formats/table_layout.hpp"

namespace draad {

/// For people: columns aligned by their width on a screen, one line a row.
extern const TableLayout aligned_table;

}
