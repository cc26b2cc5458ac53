#pragma once

#include "text/range.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace draad {

/// `word` and `number` tokens are the words that are numbered, counted and matched; `mark` is punctuation or a symbol;
/// `link` is an e-mail address or URL, `time` a time stamp: never part of a match.
enum class TokenKind { word, number, mark, link, time };

/// A word or mark of a passage.
struct Token {
    /// In bytes of the passage's own text.
    TextRange range;
    TokenKind kind = TokenKind::word;
    /// The form by which words are compared: `fold()` of the text.
    std::string folded;

    bool is_word() const { return kind == TokenKind::word || kind == TokenKind::number; }
    bool operator==(const Token&) const = default;
};

/// Words longer than this, in bytes of their folded form, are no words of any language: they are not matched.
constexpr std::size_t longest_word = 200;

/// A half-open run of tokens, by their indices in the passage's list of tokens.
struct TokenSpan {
    std::size_t begin = 0;
    std::size_t end = 0;

    auto operator<=>(const TokenSpan&) const = default;
};

constexpr bool overlap(TokenSpan one, TokenSpan other)
{
    return one.begin < other.end && other.begin < one.end;
}

/// The words and sentences of one passage. Every token is in exactly one sentence.
struct TokenizedText {
    std::vector<Token> tokens;
    std::vector<TokenSpan> sentences;

    bool operator==(const TokenizedText&) const = default;
};

}
