#pragma once

#include "exchange/dictionary/dictionary.hpp"
#include "exchange/dictionary/losses.hpp"

#include <string>
#include <string_view>

namespace draad {

/// Reads a dictionary of Yoshikoder (`.ykd`) or Lexicoder 2 (`.lcd`) from the bytes of its XML: categories (`cnode`)
/// with patterns (`pnode`); `*` is a wildcard, and despite the name of the engine, "substring", a pattern meets whole
/// words. Patterns of its other engine, "regexp", become regular expressions of the codebook language. Throws Error,
/// with line, for damaged XML.
Dictionary read_yoshikoder(std::string_view bytes, Losses& losses);

/// Writes a dictionary of Yoshikoder (`.ykd`), without a category around all.
std::string write_yoshikoder(const Dictionary& dictionary, Losses& losses);

}
