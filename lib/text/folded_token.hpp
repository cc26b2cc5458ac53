#pragma once

#include "text/token.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace draad {

/// A token as rules of grammar see it: its folded form and kind, without its range in a text. A view of a token, or of
/// a list of words that outlives it.
struct FoldedToken {
    std::string_view folded;
    TokenKind kind = TokenKind::word;

    bool is_word() const { return kind == TokenKind::word || kind == TokenKind::number; }
};

/// Views of tokens, which outlive them.
std::vector<FoldedToken> folded_tokens(std::span<const Token> tokens);

}
