#pragma once

#include "report/formats/table_layout.hpp"

namespace draad {

/// RFC 4180; for a Dutch Excel with its own signs.
extern const TableLayout comma_separated;

}
