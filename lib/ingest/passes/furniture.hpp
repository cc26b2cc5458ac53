#pragma once

#include "ingest/lines/marked_line.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Marks lines that hold only URLs, e-mail addresses and telephone numbers as meta.
void mark_contact_lines(std::string_view text, std::vector<MarkedLine>& lines);

/// Whether a line is a page number and no more: "12", "- 12 -", "Blad 3 van 10".
bool is_page_number(std::string_view line);

/// Marks page numbers ("12", "Pagina 3 van 10") as meta, where no text stands directly above or below them.
void mark_page_numbers(std::string_view text, std::vector<MarkedLine>& lines);

/// Marks lines that only say what happens, "(applaus)" or "[lacht]", as stage.
void mark_stage_lines(std::string_view text, std::vector<MarkedLine>& lines);

}
