#pragma once

#include "text/folded_token.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace draad {

/// A clause of a sentence: roughly one verb with what belongs to it. It need not be in one piece:
/// in *de juf, die ik niet vertrouwde, gaf ons inspraak* the main clause goes on after the relative one.
struct Clause {
    /// Its first token: for a subordinate clause the conjunction or relative word.
    std::size_t first = 0;
    /// Subordinate: begun by omdat, als, dat, die, waarin, om ... te.
    bool is_subordinate = false;
    /// The clause in which it stands, if it interrupts or continues one.
    std::optional<std::size_t> parent;
};

/// The clauses of a sentence, in the order of their first words, and for each token which of them it is in.
struct Clauses {
    std::vector<Clause> clauses;
    std::vector<std::size_t> of_token;
};

/// Finds clauses by conjunctions, relative words and marks. (ANS 20 "de zin", 21 "zinsbouw".)
Clauses find_clauses(std::span<const FoldedToken> sentence);

}
