#pragma once

#include "analysis/quotes/quotes.hpp"
#include "codebook/codebook.hpp"
#include "coding/coding.hpp"
#include "corpus/corpus.hpp"
#include "dutch/lexicon/lexicon.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace draad {

/// A passage that answers a search.
struct SearchResult {
    double score = 0;
    /// Its sentences with most of what was searched for; the id is that of the passage.
    Quote quote;
};

/// What is searched for: a codebook with a code for each term.
struct Search {
    const Codebook& terms;
    /// The first so many terms are wanted in a passage, the others are not.
    std::size_t wanted = 0;
    /// Only so many of the wanted terms count, those that tell most; nothing for all.
    std::optional<std::size_t> most_terms = {};
    /// How many passages, at most.
    std::size_t most = 10;
    /// A passage that is not looked for.
    std::optional<PassageId> except = {};
};

/// The best passages for a search. `request` says whose words count. Passages that have one of the wanted terms are
/// weighed by Xapian (`Corpus::rank`), the forms of a term as one word, a phrase by its words, and given only where the
/// term is found as in a rule. Equally good ones come in the order of the texts, so that the same texts give the same
/// answer, however they are divided over indexes.
std::vector<SearchResult> search(const Search& search, const Corpus& corpus, const Lexicon& lexicon,
                                 const CodingRequest& request);

}
