#pragma once

#include "exchange/dictionary/dictionary.hpp"
#include "exchange/dictionary/losses.hpp"

#include <string>
#include <string_view>

namespace draad {

/// Reads a LIWC dictionary (`.dic`; LIWC2007 and 2015): numbered categories between two lines with `%`, indented where
/// they are sub-categories, then a term a line with its categories' numbers; `*` is a wildcard. Tabs, or spaces as
/// people write them. Conditions of LIWC2007 (`<of>131/125`) and numbers that no category has are losses. A word
/// listed both for a category and for its sub-category is kept for the latter: it counts for both. Throws Error, with
/// line, for what is no such file.
Dictionary read_liwc(std::string_view text, Losses& losses);

/// Writes a `.dic` of LIWC2015: a word's numbers are those of its category and of all above it. Losses: wildcards
/// elsewhere than at the end of a term, and what else LIWC does not know.
std::string write_liwc(const Dictionary& dictionary, Losses& losses);

}
