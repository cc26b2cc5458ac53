#pragma once

#include "dutch/negation/negation_cues.hpp"
#include "dutch/syntax/clauses.hpp"
#include "text/folded_token.hpp"
#include "text/polarity.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace draad {

/// What a sentence says of a stretch of its words.
struct NegationFinding {
    /// `affirmed` if nothing negates the words.
    Polarity polarity = Polarity::affirmed;
    /// The words that negate it or make it unclear (geen, niet ... meer, ver te zoeken), by their indices in the
    /// sentence.
    std::optional<TokenSpan> cue;
};

/// What one sentence says of hits in it. What depends on the sentence alone is found once.
class NegationJudge {
public:
    /// All tokens of the sentence, which outlive the judge.
    explicit NegationJudge(std::span<const FoldedToken> sentence);

    /// All tokens of the sentence, and the indices, ascending, of those among them that may be one of `words_of_doubt`
    /// or a question mark.
    NegationJudge(std::span<const FoldedToken> sentence, std::span<const std::size_t> doubtful);

    NegationJudge(NegationJudge&&) = default; // `sentence_` may point into `usual_`

    /// As `judge_negation`.
    NegationFinding judge(std::span<const TokenSpan> hit);

private:
    NegationFinding judge_statement(std::span<const TokenSpan> hit) const;

    std::vector<FoldedToken> usual_; // the sentence in usual spelling, if it is not
    std::span<const FoldedToken> sentence_;
    std::vector<FoundCue> spelled_;
    std::vector<FoundCue> cues_; // those beside the hit at hand
    bool may_suppose_ = false;
    std::optional<Clauses> clauses_;
};

/// The words one of which a sentence holds that negates something or leaves it open, if it has no question mark:
/// folded.
std::vector<std::string_view> words_of_doubt();

/// Whether the words of a hit are negated by a cue that governs them: cues have a direction and a scope, clauses end
/// them, pseudo-cues (niet alleen, zonder twijfel) are none, two cues cancel out. `sentence` is all tokens of the
/// sentence. `hit` is one or more runs of tokens in it, in order: *neemt* ... *over* has two. Cues inside a run do not
/// count; cues between runs do (neemt het niet over, zelf niet bepalen).
NegationFinding judge_negation(std::span<const FoldedToken> sentence, std::span<const TokenSpan> hit);

}
