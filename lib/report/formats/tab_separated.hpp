#pragma once

#include "report/formats/table_layout.hpp"

namespace draad {

/// A row a line whatever the text holds: spaces for tabs and line ends.
extern const TableLayout tab_separated;

}
