#pragma once

#include <string>
#include <string_view>

namespace draad {

/// The form by which words are compared: lower case, without accents, ligatures spelled out (ﬁ → fi, œ → oe, ĳ → ij),
/// every apostrophe as ', soft hyphens and zero-width characters left out. `Cliënt`, `client` and `CLIËNT` fold alike.
/// Folding is idempotent. (Unicode NFKD, then removal of nonspacing marks, then full case folding: Unicode 15, 3.13 and
/// UAX 15.)
std::string fold(std::string_view utf8);

/// Folds as `fold` does, into a string whose memory is used again.
void fold_into(std::string_view utf8, std::string& folded);

}
