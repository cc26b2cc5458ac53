#pragma once

#include "dutch/negation/negation.hpp"
#include "match/matcher.hpp"
#include "passages/passage_source.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace draad {

/// Tells of the hits in a passage whether their sentence negates them. What depends on a sentence alone is found once,
/// and most sentences have no word that could. Keeps its memory from passage to passage; not shared by threads.
class HitNegation {
public:
    explicit HitNegation(const Matcher& matcher) : matcher_(matcher) {}

    /// The passage lives until the next one.
    void turn_to(PassageSource& passage);

    /// Whether a hit of these runs of tokens is negated or unclear, and by which tokens of the passage. A hit of a
    /// whole paragraph is judged by the sentence that it begins in.
    NegationFinding judge(std::span<const TokenSpan> parts);

private:
    /// What may negate the hits of a sentence: its judge, or nothing if none of its words can. Known once a hit is
    /// judged.
    struct Doubt {
        bool is_known = false;
        std::optional<NegationJudge> judge;
    };

    Doubt& doubt_of(std::size_t number, TokenSpan sentence);
    void find_doubtful(TokenSpan sentence);
    std::pair<std::size_t, TokenSpan> sentence_of(std::size_t token);

    const Matcher& matcher_;
    PassageSource* passage_ = nullptr;
    std::vector<Doubt> doubts_;              // by sentence
    std::vector<std::size_t> sentence_ends_; // once a hit is judged
    // Memory used again: the words judged, and those that may negate them.
    std::vector<TokenSpan> judged_;
    std::vector<std::size_t> doubtful_;
};

}
