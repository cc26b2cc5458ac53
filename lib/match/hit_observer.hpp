#pragma once

#include "match/compiled_codebook.hpp"
#include "match/hit.hpp"
#include "match/unit_matches.hpp"

#include <optional>
#include <span>

namespace draad {

/// Whether a match of a rule's pattern is a hit, or why not.
enum class RuleOutcome {
    hit,           ///< it is a hit
    other_speaker, ///< `only` wants another speaker or document
    lacks_company, ///< what `with` wants is not there
    spoilt,        ///< what `unless` names is there
    excepted,      ///< an exception of the code overlaps it
    overlapped,    ///< a longer, or an earlier, match of the same code takes its words
    skipped,       ///< negated, and the rule has `negation: skip`
};

/// What became of a match of a rule's pattern. Lent for the time of the call.
struct JudgedMatch {
    const CompiledRule& rule;
    std::span<const TokenSpan> parts;
    RuleOutcome outcome = RuleOutcome::hit;
    /// The hit, if it is one.
    const Hit* hit = nullptr;
    /// What stood in the way: the words of `unless`, of an exception or of the match that took its words, and the rule
    /// that those words are of. Nothing where it stands in another paragraph of the turn, or is absent.
    std::optional<TokenSpan> blocker = {};
    const CompiledRule* blocking_rule = nullptr;
};

/// Is told by a HitFinder what it sees and how it judges. While one watches, every rule is tried in every unit, though
/// none of its words is there; the hits stay the same.
class HitObserver {
public:
    virtual ~HitObserver() = default;

    /// A stretch of the passage has been read, and rules are tried in it: those of a scope, and with paragraphs those
    /// of turns.
    virtual void see_unit(UnitMatches& unit, TokenSpan tokens, Scope scope) = 0;

    /// Called once for each match of each rule; exceptions are matched, not judged.
    virtual void judge(const JudgedMatch& match) = 0;
};

}
