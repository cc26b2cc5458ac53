#pragma once

#include "dutch/tokens/passage_tokens.hpp"

#include <cstddef>
#include <string_view>

namespace draad {

/// Whether a token is a mark that closes a quotation or bracket. Where white space stands on both sides, those that
/// Dutch writes high close.
bool is_closing(const PassageTokens& in, std::size_t at);

/// Whether a token is a mark that may open a quotation or bracket.
bool is_opening(const PassageTokens& in, std::size_t at);

bool is_ellipsis(std::string_view mark);

/// Whether a token is a mark that may end a sentence; those alone between brackets, (...) and (!), comment on it
/// instead.
bool is_terminal(const PassageTokens& in, std::size_t at);

}
