#pragma once

#include "ingest/marked_line.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Marks the furniture of pages and web sites as meta: lines that hold only URLs, e-mail addresses, telephone numbers
/// or a page number.
void mark_furniture(std::string_view text, std::vector<MarkedLine>& lines);

/// Marks lines that only say what happens, "(applaus)" or "[lacht]", as stage.
void mark_stage_lines(std::string_view text, std::vector<MarkedLine>& lines);

}
