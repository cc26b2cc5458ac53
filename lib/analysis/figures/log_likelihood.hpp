#pragma once

#include <cstddef>

namespace draad {

/// How often a word stands in a part of the texts and in the rest of them, and how many words both have.
struct TwoCounts {
    std::size_t in_part = 0;
    std::size_t in_rest = 0;
    std::size_t words_of_part = 0;
    std::size_t words_of_rest = 0;
};

/// Dunning's G2 for two frequencies: 2 * sum of observed * ln(observed / expected), where expected is what both parts
/// would have at their common rate. (Dunning 1993; in this form Rayson and Garside 2000.) 0 if either part is empty.
double log_likelihood(const TwoCounts& counts);

/// How many units (passages, sentences ...) hold both of two things, one of them only, or neither.
struct UnitCounts {
    std::size_t both = 0;
    std::size_t first_only = 0;
    std::size_t second_only = 0;
    std::size_t neither = 0;
};

/// In how many units both would meet if they were independent: units of the first * units of the second / all units.
double expected_meetings(const UnitCounts& counts);

/// Dunning's G2 for the four cells of a table of units: 2 * sum of observed * ln(observed / expected). (Dunning 1993.)
double log_likelihood(const UnitCounts& counts);

/// The units with both as a share of those with either: 0 never, 1 always together. (Jaccard 1901.)
double jaccard(const UnitCounts& counts);

/// The binary logarithm of the ratio of both rates; half an occurrence stands for none. (Hardie 2014.)
double log_ratio(const TwoCounts& counts);

}
