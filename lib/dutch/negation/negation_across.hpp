#pragma once

#include "dutch/negation/clause_words.hpp"
#include "dutch/negation/negation_cues.hpp"
#include "dutch/negation/negation_scope.hpp"

#include <cstddef>
#include <string_view>

namespace draad {

/// A noun or adjective that passes a negation on to what depends on it: geen vorm van inspraak, geen recht op inspraak,
/// niet de kans om zelf te bepalen; but "geen klachten over de inspraak" denies only the complaints.
bool passes_negation_on(std::string_view folded);

/// Whether a cue is of the kind wish, and its clause tells one.
bool tells_wish_of(const ClauseWords& words, const FoundCue& cue);

/// How a cue governs the words `hit`, which stand in another clause than the cue does.
Government government_across(const ClauseWords& words, const FoundCue& cue, TokenSpan hit);

}
