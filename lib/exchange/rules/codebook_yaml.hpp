#pragma once

#include "exchange/dictionary/dictionary.hpp"
#include "exchange/dictionary/losses.hpp"

#include <string>

namespace draad {

/// Writes a dictionary as a codebook of draad (codebooks/README.md). It finds in a text what the dictionary finds in
/// its own program: words as they stand, in any case, without inflected forms; wildcards; phrases. A category becomes a
/// code with its name as label; sub-categories become sub-codes. A category without words is left
/// out or finds its own name, as the dictionary says; both are losses. Throws Error if nothing is left, or codes are
/// nested too deep.
std::string write_codebook_yaml(const Dictionary& dictionary, Losses& losses);

}
