#pragma once

#include "codings/judgement.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace draad {

/// An id that the same units always have, in whatever order, whoever judged them: a copy of a sheet has that of the
/// sheet. "u-1c9a2b0355e01f77"
std::string units_id(const CodingSheet& sheet);

/// An id of a file's bytes: "1c9a2b0355e01f77".
std::string bytes_id(std::string_view bytes);

/// What stands in FILE.made beside a sheet: the ids of its units and of its bytes.
std::vector<std::pair<std::string, std::string>> marks_of_sheet(const CodingSheet& sheet, std::string_view bytes);

/// Throws Error if a sheet that is written to a file would take the place of people's work: of verdicts, or of
/// anything else than what its note says was written there. Nothing there, or nothing in it, is fine.
void require_unfilled(const std::string& file);

/// What is known of how a sheet was drawn (unit, seed, drawn, strata): from FILE.made, or for a copy from the note in
/// its folder of a sheet with the same units. Nothing where there is no such note.
std::vector<std::pair<std::string, std::string>> drawing_of(const std::string& file);

}
