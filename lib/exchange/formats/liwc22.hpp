#pragma once

#include "exchange/dictionary/dictionary.hpp"
#include "exchange/dictionary/losses.hpp"

#include <string>
#include <string_view>

namespace draad {

/// Reads a LIWC-22 dictionary (`.dicx`): a table with a column `DicTerm` and one for each category, with X where a term
/// belongs to it. Where numbers stand, they are weights: a term with a weight counts once, and that is a loss. Throws
/// Error, with line, for what is no such table.
Dictionary read_liwc22(std::string_view text, Losses& losses);

/// Writes a `.dicx`. The format has no sub-categories: each becomes a column of its own, named after its path with
/// dots, and its terms are marked in the columns of the categories above it, too.
std::string write_liwc22(const Dictionary& dictionary, Losses& losses);

}
