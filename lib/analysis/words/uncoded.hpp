#pragma once

#include "analysis/figures/units.hpp"
#include "analysis/quotes/quotes.hpp"
#include "coding/coding_session.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace draad {

/// A unit that no code asked for has.
struct UncodedUnit {
    double score = 0;
    /// The code whose units it resembles most.
    std::size_t code = 0;
    /// The words that make it so, as the text has them, folded, those that tell most first; marked in the quote.
    std::vector<std::string> words;
    /// How many units away the nearest one of that code stands; 0 if none is near.
    std::size_t distance = 0;
    /// The text; of a turn all its paragraphs, with the id of the first.
    Quote quote;
};

/// The units that no code has, those first that resemble coded ones most, and how many units there are of each kind.
struct Uncoded {
    std::vector<UncodedUnit> units;
    std::size_t coded = 0;
    std::size_t uncoded = 0;
    /// Of the uncoded, those left out: said by who only asks; and too slight to be about anything.
    std::size_t asking = 0;
    std::size_t slight = 0;
    /// Those left out because people judged a code that is asked for there, and it does not apply.
    std::size_t judged = 0;
    /// Those left out, of the ones looked at, for saying nearly what one before them says.
    std::size_t repeated = 0;
};

/// Goes through a session and finds at most so many units that none of its codes has. A unit is as good as its
/// resemblance (`Relevance`) to the coded units of one code with its sub-codes; codes below another one asked for are
/// taken with that. What people judged (`CodingRequest::corrected`) is not shown again. Empty of units if no code has
/// any hit. `unit` is no document.
Uncoded find_uncoded(CodingSession& session, Unit unit, std::size_t most);

}
