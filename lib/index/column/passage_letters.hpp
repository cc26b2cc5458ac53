#pragma once

#include "storage/bytes.hpp"
#include "text/folded_token.hpp"
#include "text/token.hpp"

#include <span>
#include <string>
#include <string_view>

namespace draad {

/// What a text has beside its tokens' folded forms and ranges: capitals, accents, line ends. Most tokens are written as
/// they are folded, with nothing or a space before them, so that a text takes few bytes beside its tokens and is had
/// again without unpacking.
///
/// Stored as how many tokens differ; of each, how many tokens stand between it and the one before, and whether it has
/// its first letter as a capital, other letters, or another gap before it, with these; then what stands behind the
/// last token.
void write_passage_letters(std::string_view text, std::span<const Token> tokens, ByteWriter& out);

/// Restores the text, of `size` bytes, from its tokens, which lie in it in order, and their folded forms. Throws
/// DamagedBytes.
void read_passage_letters(ByteReader& in, std::span<const Token> tokens, std::span<const FoldedToken> folded,
                          std::size_t size, std::string& text);

}
