#pragma once

#include "exchange/dictionary/dictionary.hpp"
#include "exchange/dictionary/losses.hpp"

#include <string>
#include <string_view>

namespace draad {

/// Reads a Lexicoder 3 dictionary (`.lc3`): `+category`, perhaps with a colour behind it (`+vertrouwen#AA0000`), then a
/// word or phrase a line; `*` is a wildcard. Throws Error for a file without a category.
Dictionary read_lexicoder(std::string_view text, Losses& losses);

/// Writes a Lexicoder 3 dictionary. The format has no sub-categories: each becomes a category named after its path with
/// dots, and the words of a category are also listed for those above it.
std::string write_lexicoder(const Dictionary& dictionary, Losses& losses);

}
