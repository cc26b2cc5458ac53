#pragma once

#include "codebook/codebook.hpp"
#include "dutch/lexicon/lexicon.hpp"
#include "problem.hpp"

#include <cstddef>
#include <vector>

namespace draad {

/// The outcome of trying a codebook's own examples.
struct ExampleCheck {
    std::size_t examples = 0;
    std::size_t counterexamples = 0;
    /// One problem for each that fails: an example that neither its code nor one below it finds with its polarity, or a
    /// counterexample that one of them does find. The message names the rule that did, or what the nearest rule lacked.
    std::vector<Problem> failures;
};

ExampleCheck check_examples(const Codebook& codebook, const Lexicon& lexicon);

}
