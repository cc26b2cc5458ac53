#pragma once

#include "analysis/hits/hit_rows.hpp"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace draad {

/// A value of a table: nothing, a text, a whole number, a number, or ranges in a text.
using Cell = std::variant<std::monostate, std::string, std::int64_t, double, std::vector<LocatedText>>;

struct Column {
    std::string name;
    enum class Align { left, right };
    Align align = Align::left;
    /// For programs only: too much for people.
    bool is_for_programs = false;
    /// Of such a column: it is short, and CSV and TSV have it, too.
    bool is_in_csv = false;
    /// Whether the name is one of draad's, of which people see the underscores as spaces: "per_1000".
    bool has_spaces_for_people = false;
};

/// The alignment of columns of numbers.
constexpr auto at_right = Column::Align::right;

/// A result, ready to be written in any format.
struct Table {
    /// What the rows are; with its version, the schema of the JSON: "draad/count/1".
    std::string schema;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    /// Words and marks as such, for programs: CSV and TSV have them unchanged, without `harmless_cell`.
    bool has_bare_words = false;
    /// Of numbers, in formats for programs: CSV, TSV, and JSON, which has four at least.
    int decimals = 2;
};

/// A cell for a text, empty if the text is.
Cell text_cell(std::string text);

/// A cell for a number, 0 included.
Cell whole_cell(std::size_t number);

/// A cell for a number from 1; empty for 0.
Cell number_cell(std::size_t number);

}
