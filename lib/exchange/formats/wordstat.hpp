#pragma once

#include "exchange/dictionary/dictionary.hpp"
#include "exchange/dictionary/losses.hpp"

#include <string>
#include <string_view>

namespace draad {

/// Reads a WordStat dictionary (`.cat`): tabs tell how deep a line stands, an entry ends in its weight, `VERTROUW*
/// (1)`, a category does not; `_` parts the words of a phrase; `*` and `?` are wildcards. Rules (`@NAME [...]`) are
/// kept among the memos of their category, word for word, and are losses, as are weights other than 1.
Dictionary read_wordstat(std::string_view text, Losses& losses);

/// Writes a WordStat dictionary, every entry with weight 1.
std::string write_wordstat(const Dictionary& dictionary, Losses& losses);

}
