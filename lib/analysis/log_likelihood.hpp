#pragma once

#include <cstddef>

namespace draad {

/// What stands in a part of the texts and in the rest of them: how often a word does, and how many words there are.
struct TwoCounts {
    std::size_t in_part = 0;
    std::size_t in_rest = 0;
    std::size_t words_of_part = 0;
    std::size_t words_of_rest = 0;
};

/// Dunning's G2 for two frequencies: 2 * sum of observed * ln(observed / expected), where expected is what both parts
/// would have at their common rate. (Dunning 1993; in this form Rayson and Garside 2000.) 0 if either part is empty.
double log_likelihood(const TwoCounts& counts);

/// The binary logarithm of the ratio of both rates, half an occurrence for none. (Hardie 2014.)
double log_ratio(const TwoCounts& counts);

}
