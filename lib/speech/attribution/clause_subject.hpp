#pragma once

#include "speech/attribution/attribution_verbs.hpp"
#include "speech/attribution/reading.hpp"

#include <cstddef>
#include <optional>

namespace draad {

/// A verb of speech in a clause, by the indices of its words in a reading.
struct ClauseVerb {
    const VerbForm* form = nullptr;
    std::size_t index = 0;
    /// Where the particle stands apart, if it does.
    std::optional<std::size_t> particle;
};

/// The verb of speech that the word `index` is, with its particle in the words up to `end`; nothing if it is none.
std::optional<ClauseVerb> clause_verb_at(const Reading& reading, std::size_t index, std::size_t end);

/// Who does what the verb says, in a sentence from `begin` to `end`: before the finite verb, or after it where
/// something else comes first (ANS on "inversie": Daarna zegt Kret), or after the conjunction of a subordinate clause.
/// Empty if the sentence names nobody.
WordSpan subject_of(const Reading& reading, const ClauseVerb& verb, std::size_t begin, std::size_t end);

}
