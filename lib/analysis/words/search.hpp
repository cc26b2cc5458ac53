#pragma once

#include "analysis/quotes/quotes.hpp"
#include "coding/coding.hpp"
#include "corpus/corpus.hpp"

#include <cstddef>
#include <vector>

namespace draad {

/// A passage that answers a search.
struct SearchResult {
    double score = 0;
    /// Its sentences with most of what was searched for; the id is that of the passage.
    Quote quote;
};

/// The best passages of a coding by the codebook of a search, the first `wanted` codes of which are wanted in a passage
/// and the others are not; at most `most`. Equally good ones in the order of the texts.
///
/// Okapi BM25 with k1 = 1.2 and b = 0.75: S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25
/// and Beyond", 2009, with log(1 + (N - n + 0.5) / (n + 0.5)) for the weight of a term that n of N passages have. A
/// term's frequency is its number of hits; lengths are in words. The corpus's passages of all kinds count, so that the
/// same texts give the same scores, however they are divided over indexes.
std::vector<SearchResult> rank(const Coding& coding, const Codebook& codebook, const Corpus& corpus, std::size_t wanted,
                               std::size_t most);

}
