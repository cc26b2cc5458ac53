#pragma once

#include "codebook/codebook.hpp"
#include "dutch/lexicon/lexicon.hpp"
#include "problem.hpp"

#include <cstddef>
#include <vector>

namespace draad {

/// What became of a codebook's own examples.
struct ExampleCheck {
    std::size_t examples = 0;
    std::size_t counterexamples = 0;
    /// One for each that fails: an example that its code, or one below it, does not find, or not with its polarity; a
    /// counterexample that it does. The message tells by which rule, or what the nearest rule lacked.
    std::vector<Problem> failures;
};

ExampleCheck check_examples(const Codebook& codebook, const Lexicon& lexicon);

}
