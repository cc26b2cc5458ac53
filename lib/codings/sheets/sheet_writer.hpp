#pragma once

#include "codings/judgement.hpp"

#include <string>
#include <vector>

namespace draad {

/// A sheet as rows of texts, the head first: a row for each unit, by coder if people have judged it already. Only a
/// sheet of hits has the columns `hit`, `rule` and `found`. Texts are those of the source, character for character.
std::vector<std::vector<std::string>> sheet_rows(const CodingSheet& sheet);

struct CsvStyle {
    /// A byte-order mark and ';' between the values.
    bool is_for_excel = false;
};

/// A sheet as CSV in UTF-8. What a spreadsheet could take for a formula gets an apostrophe before it, which
/// `read_sheet` takes away.
std::string write_sheet(const CodingSheet& sheet, CsvStyle style = {});

/// An id that the same units and codes always have: "s-1c9a2b0355e01f77".
std::string sheet_id(const CodingSheet& sheet);

}
