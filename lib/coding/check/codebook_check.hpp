#pragma once

#include "codebook/codebook_reader.hpp"
#include "coding/check/finding.hpp"
#include "corpus/corpus.hpp"
#include "dutch/lexicon/lexicon.hpp"

#include <cstddef>
#include <vector>

namespace draad {

/// The findings about some codebooks, and what was tried.
struct CodebookCheck {
    std::size_t codes = 0;
    std::size_t examples = 0;
    std::size_t counterexamples = 0;
    /// Whether the examples were tried; they are not if there is an error.
    bool has_tried_examples = false;
    /// By file, in the order in which they were read, then by line and column.
    std::vector<Finding> findings;

    std::size_t count(Finding::Severity severity) const;
};

/// Checks codebooks: gathers the problems of reading them, the faults of their words and rules, and the examples that
/// fail; with `texts`, also what the hits there say of the rules (`jobs`: by how many threads they are found).
CodebookCheck check_codebooks(const ReadCodebooks& read, const Lexicon& lexicon, const Corpus* texts = nullptr,
                              unsigned jobs = 1);

}
