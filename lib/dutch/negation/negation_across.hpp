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

/// nooit, niemand: with zo they say how much: nooit was het zo stil als toen.
bool tells_degree_with_zo(std::string_view folded);

/// Whether zo or zoveel stands just before a hit: zo STIL, zo goed LUISTEREN.
bool is_compared(const ClauseWords& words, TokenSpan hit);

/// Whether als stands behind a hit: zo STIL als toen.
bool is_compared_with(const ClauseWords& words, TokenSpan hit);

/// Whether a cue is of the kind wish, and its clause tells one.
bool tells_wish_of(const ClauseWords& words, const FoundCue& cue);

/// How a cue governs the words `hit`, which stand in another clause than the cue does.
Government government_across(const ClauseWords& words, const FoundCue& cue, TokenSpan hit);

}
