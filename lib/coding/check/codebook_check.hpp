#pragma once

#include "codebook/codebook_reader.hpp"
#include "coding/check/finding.hpp"
#include "dutch/lexicon/lexicon.hpp"

#include <cstddef>
#include <vector>

namespace draad {

/// All that is to be said of some codebooks.
struct CodebookCheck {
    std::size_t codes = 0;
    std::size_t examples = 0;
    std::size_t counterexamples = 0;
    /// Whether the examples were tried: not where there is an error.
    bool has_tried_examples = false;
    /// By file, in the order in which they were read, then by line and column.
    std::vector<Finding> findings;

    std::size_t count(Finding::Severity severity) const;
};

/// Gathers what was found when the codebooks were read, what is wrong with their words and their rules, and what became
/// of their examples.
CodebookCheck check_codebooks(const ReadCodebooks& read, const Lexicon& lexicon);

}
