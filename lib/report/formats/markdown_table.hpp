#pragma once

#include "report/formats/table_layout.hpp"

namespace draad {

/// A table of Markdown, as GitHub, pandoc and Obsidian read it.
extern const TableLayout markdown_table;

}
