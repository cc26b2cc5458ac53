#pragma once

#include "dutch/negation/negation_cues.hpp"
#include "dutch/syntax/clauses.hpp"
#include "text/folded_token.hpp"

#include <span>

namespace draad {

/// How a cue governs words, if at all.
enum class Government {
    none,
    /// From within the words' own clause.
    inside,
    /// From a clause above: ik denk niet dat ..., er was niemand die ..., geen kans om ...
    above,
    /// From above, leaving it open: ik weet niet of ...
    above_unclear,
};

/// How a cue governs the words `hit` of its sentence.
Government government_of(std::span<const FoldedToken> sentence, const Clauses& clauses, const FoundCue& cue,
                         TokenSpan hit);

}
