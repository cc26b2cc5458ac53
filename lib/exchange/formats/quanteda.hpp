#pragma once

#include "exchange/dictionary/dictionary.hpp"
#include "exchange/dictionary/losses.hpp"

#include <string>
#include <string_view>

namespace draad {

/// Reads a dictionary of quanteda's YAML (R package quanteda, `dictionary(file =)`): maps to any depth, with lists of
/// words below them; `*` and `?` are wildcards. Where quanteda would read something else than is written, such as
/// FALSE for an unquoted `no`, it is read as written, and a loss tells. Throws Error, with line, for what is no such
/// YAML.
Dictionary read_quanteda(std::string_view text, Losses& losses);

/// Writes what quanteda 4 reads: save it as `.yml`, the one ending that it knows. Every word in quotes; words beside
/// sub-categories become a sub-category of the same name, for quanteda would lose the one or the other. Definitions
/// become comments.
std::string write_quanteda(const Dictionary& dictionary, Losses& losses);

}
