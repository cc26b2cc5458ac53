#pragma once

#include "text/characters.hpp"
#include "text/token.hpp"

#include <cstddef>
#include <span>
#include <string_view>

namespace draad {

/// The tokens of one passage, with the questions that the ends of its sentences depend on. Asking beyond the end is
/// allowed and gives nothing.
class PassageTokens {
public:
    PassageTokens(std::string_view text, std::span<const Token> tokens) : text_(text), tokens_(tokens) {}

    std::string_view operator[](std::size_t at) const
    {
        return at < tokens_.size() ? text_.substr(tokens_[at].range.begin, tokens_[at].range.size())
                                   : std::string_view();
    }
    const Token& token(std::size_t at) const { return tokens_[at]; }
    std::size_t size() const { return tokens_.size(); }
    bool touches_previous(std::size_t at) const
    {
        return at > 0 && at < size() && tokens_[at - 1].range.end == tokens_[at].range.begin;
    }
    bool touches_next(std::size_t at) const { return touches_previous(at + 1); }
    std::string_view gap_after(std::size_t at) const
    {
        const std::size_t begin = tokens_[at].range.end;
        return text_.substr(begin, at + 1 < size() ? tokens_[at + 1].range.begin - begin : 0);
    }
    char32_t first_letter(std::size_t at) const { return character_at((*this)[at], 0).code_point; }

private:
    std::string_view text_;
    std::span<const Token> tokens_;
};

}
