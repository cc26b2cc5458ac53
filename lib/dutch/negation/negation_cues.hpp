#pragma once

#include "text/folded_token.hpp"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace draad {

/// Which words a cue governs.
enum class CueScope {
    /// All words of its clause, and what a verb of thinking raises it from: niet, nooit, niemand.
    clause,
    /// The noun phrase after it: geen, zonder, gebrek aan.
    phrase,
    /// The phrase after it, or, if none follows, what stands before: weinig, onvoldoende.
    phrase_or_predicate,
    /// What is lost, wherever in the clause it stands: kwijt, ontbreekt, geschonden.
    loss,
    /// The member of a row before it and the words after it: steun noch vertrouwen.
    both_members,
    /// All words of its clause, if that also holds zou or had: graag, willen, moeten.
    wish,
    /// The statement that hangs on its clause, or that its clause takes up: ontkent dat, onwaar.
    statement,
    /// The clause that stands before it: ze zouden bellen, maar ho maar.
    said_before,
};

enum class CueEffect {
    negates,
    /// Looks like a negation and is none: niet alleen, zonder twijfel.
    nothing,
    /// None at the beginning of its sentence, where it tells how much: nooit eerder had ik zoveel inspraak. Elsewhere
    /// it negates.
    nothing_in_front,
    /// Leaves open whether: niet altijd, misschien, zou graag.
    unclear,
    /// Supposes at the beginning of its sentence, and means nothing elsewhere: mocht u hulp nodig hebben.
    unclear_in_front,
};

struct Cue {
    /// Folded words with one space between.
    std::string_view words;
    CueScope scope = CueScope::clause;
    CueEffect effect = CueEffect::negates;
};

struct FoundCue {
    TokenSpan span;
    const Cue* cue = nullptr;
};

/// All that spells a cue in a sentence and begins at one of these indices, in their order; of those with the same first
/// word the longest first.
std::vector<FoundCue> spelled_cues(std::span<const FoldedToken> sentence, std::span<const std::size_t> indices);

/// All that spells a cue in a sentence, wherever it begins.
std::vector<FoundCue> spelled_cues(std::span<const FoldedToken> sentence);

/// The words that cues begin with, folded.
std::span<const std::string_view> first_words_of_cues();

/// Of what spells a cue, the cues that a hit leaves free: none overlapping; of two with the same first word the longer.
/// Those that touch a run of the hit are left out. They replace what is in `beside`.
void find_cues_beside(std::span<const FoundCue> spelled, std::span<const TokenSpan> hit, std::vector<FoundCue>& beside);

}
