#pragma once

#include "analysis/hits/document_ranges.hpp"
#include "codebook/codebook.hpp"
#include "coding/coding.hpp"
#include "corpus/corpus.hpp"
#include "dutch/lexicon/lexicon.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace draad {

/// A sentence in which suggested words stand.
struct SuggestionExample {
    std::string document;
    DocumentRange range;
    std::string text;
};

/// A word with its inflected forms, or a phrase, that stands out in the passages of a code.
struct Suggestion {
    /// The lemma of a word; of a phrase its most frequent form.
    std::string words;
    /// The forms that the texts have, folded, the most frequent first.
    std::vector<std::string> forms;
    /// How often it stands in passages of the code, and in the others.
    std::size_t in_code = 0;
    std::size_t in_rest = 0;
    /// In how many documents it stands in passages of the code.
    std::size_t documents = 0;
    /// Log-likelihood: how surely it is no chance. 6.63 is p < 0.01, 10.83 p < 0.001, for one word; among thousands of
    /// words some pass by chance. (Dunning 1993, "Accurate methods for the statistics of surprise and coincidence".)
    double log_likelihood = 0;
    /// The binary logarithm of how much more frequent it is there: 1 is twice, 2 four times. (Hardie 2014, "Log
    /// Ratio"; half an occurrence stands for none.)
    double log_ratio = 0;
    /// The first sentences of passages of the code that hold it, of different documents first.
    std::vector<SuggestionExample> examples;
};

struct SuggestionRequest {
    /// The most words of a phrase.
    std::size_t longest_phrase = 3;
    /// The fewest occurrences in passages of the code.
    std::size_t least = 3;
    double least_log_likelihood = 6.63;
    std::size_t most = 20;
    std::size_t most_examples = 3;
};

/// Words and phrases that are more frequent in the passages of a code, or of one below it, than in the others that the
/// coding's request lets pass, the surest first. Words that a rule of the codebook matched do not count, nor do words
/// of grammar alone; a word that stands nearly always in one phrase gives way to it. `coding` must have the hits of all
/// codes, of any polarity.
std::vector<Suggestion> suggest(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                                const Lexicon& lexicon, const PassageFilter& filter, std::size_t code,
                                const SuggestionRequest& request);

}
