#pragma once

#include "speech/attribution/attribution_verbs.hpp"
#include "speech/attribution/reading.hpp"

#include <cstddef>
#include <optional>

namespace draad {

/// A verb of speech in a clause, by the places of its words.
struct ClauseVerb {
    const VerbForm* form = nullptr;
    std::size_t place = 0;
    /// Where the particle stands apart, if it does.
    std::optional<std::size_t> particle;
};

/// The verb of speech at a place, with its particle in the words up to `end`.
std::optional<ClauseVerb> clause_verb_at(const Reading& reading, std::size_t place, std::size_t end);

/// Who does what the verb says, in a sentence from `begin` to `end`: before the finite verb, or after it where
/// something else comes first (ANS on "inversie": Daarna zegt Kret), or after the conjunction of a subordinate clause.
/// Empty if the sentence names nobody.
WordSpan subject_of(const Reading& reading, const ClauseVerb& verb, std::size_t begin, std::size_t end);

}
