#pragma once

#include "text/polarity.hpp"
#include "text/token.hpp"

#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace draad {

/// In what respects a match is more than plain inflection of the rule's words.
struct MatchTraits {
    bool compound = false;    ///< the text's word is a compound with the rule's word
    bool apart = false;       ///< the parts of a separable verb stand apart
    bool pronominal = false;  ///< er, daar or waar stands apart from its preposition: erover as er ... over
    bool approximate = false; ///< the rule's word is in no list; its forms are by rule only
    bool variant = false;     ///< the text has the word in another spelling: misread, misspelled, written as two

    bool operator==(const MatchTraits&) const = default;
};

/// The traits of two matches that are joined.
constexpr MatchTraits operator|(MatchTraits left, MatchTraits right)
{
    return {.compound = left.compound || right.compound,
            .apart = left.apart || right.apart,
            .pronominal = left.pronominal || right.pronominal,
            .approximate = left.approximate || right.approximate,
            .variant = left.variant || right.variant};
}

/// How far a match is from plain inflection; of two matches of the same words, the one with the smaller number is kept.
constexpr int strangeness(MatchTraits traits)
{
    return (traits.variant ? 8 : 0) + (traits.approximate ? 4 : 0) + (traits.apart || traits.pronominal ? 2 : 0) +
           (traits.compound ? 1 : 0);
}

/// From the first token of the first part to the last token of the last; at least one part.
inline TokenSpan span_of(const std::vector<TokenSpan>& parts)
{
    return {parts.front().begin, parts.back().end};
}

/// The rule of what only a person found.
constexpr std::size_t no_rule = std::numeric_limits<std::size_t>::max();

/// A stretch of a passage that a code applies to.
struct Hit {
    /// The index of the code in the codebook, and of the rule in the code, or `no_rule`.
    std::size_t code = 0;
    std::size_t rule = 0;
    /// The matched words, as runs of the passage's tokens in order; several where other words stand between them.
    std::vector<TokenSpan> parts;
    Polarity polarity = Polarity::affirmed;
    /// The tokens of the passage that changed the rule's polarity.
    std::optional<TokenSpan> cue;
    MatchTraits traits;
    /// Who says so, where people looked at it: the names belong to the `CorrectedHits` that it comes from. Null where
    /// the rule alone does.
    const std::string* coders = nullptr;

    /// From the first matched word to the last.
    TokenSpan span() const { return span_of(parts); }

    bool operator==(const Hit&) const = default;
};

}
