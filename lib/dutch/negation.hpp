#pragma once

#include "text/polarity.hpp"
#include "text/token.hpp"

#include <optional>
#include <span>

namespace draad {

/// What a sentence says of a stretch of its words.
struct NegationFinding {
    /// `affirmed` if nothing negates the words.
    Polarity polarity = Polarity::affirmed;
    /// The words that negate it or make it unclear (geen, niet ... meer, ver te zoeken), by their places in the
    /// sentence.
    std::optional<TokenSpan> cue;
};

/// Whether the words of a hit are negated by a cue that governs them: cues have a direction and a scope, clauses end
/// them, pseudo-cues (niet alleen, zonder twijfel) are none, two cues cancel out. `sentence` is all tokens of the
/// sentence. `hit` is one or more runs of tokens in it, in order: *neemt* ... *over* has two. Cues inside a run do not
/// count; cues between runs do (neemt het niet over, zelf niet bepalen).
NegationFinding judge_negation(std::span<const Token> sentence, std::span<const TokenSpan> hit);

}
