#pragma once

#include "text/polarity.hpp"
#include "text/token.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace draad {

/// What was at work when a word of a rule met a word of the text, beside plain inflection.
struct MatchWays {
    bool compound = false;    ///< the text's word is a compound with the rule's word
    bool apart = false;       ///< the parts of a separable verb stand apart
    bool approximate = false; ///< the rule's word is in no list; its forms are by rule only
    bool variant = false;     ///< the text has the word in another spelling: misread, misspelled, written as two

    bool operator==(const MatchWays&) const = default;
};

/// What was at work in either.
constexpr MatchWays operator|(MatchWays left, MatchWays right)
{
    return {.compound = left.compound || right.compound,
            .apart = left.apart || right.apart,
            .approximate = left.approximate || right.approximate,
            .variant = left.variant || right.variant};
}

/// Of two ways in which the same words match, that of the smaller number is the plainer.
constexpr int strangeness(MatchWays ways)
{
    return (ways.variant ? 8 : 0) + (ways.approximate ? 4 : 0) + (ways.apart ? 2 : 0) + (ways.compound ? 1 : 0);
}

/// From the first of some parts to the last.
inline TokenSpan span_of(const std::vector<TokenSpan>& parts)
{
    return {parts.front().begin, parts.back().end};
}

/// A stretch of a passage that a code applies to.
struct Hit {
    /// Places in the codebook's list of codes, and in that code's list of rules.
    std::size_t code = 0;
    std::size_t rule = 0;
    /// The matched words, as runs of the passage's tokens in order; several where other words stand between them.
    std::vector<TokenSpan> parts;
    Polarity polarity = Polarity::affirmed;
    /// The words that changed the rule's polarity, by their places in the passage.
    std::optional<TokenSpan> cue;
    MatchWays ways;

    /// From the first matched word to the last.
    TokenSpan span() const { return span_of(parts); }

    bool operator==(const Hit&) const = default;
};

}
