#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace draad {

/// What scanners misread and what writers mishear, as tables of letters; the rest of the word must be the same.
/// Words are folded. A shape is a number that all words that may be confused have in common: a first sieve, not an
/// answer.

/// A word's shape to a scanner, which reads l for i, rn for m, 0 for o, c for e ...: `veiiigheid` has the shape of
/// `veiligheid`.
std::uint64_t scanned_shape(std::string_view word);

/// Whether a scanner may have read `word` for `meant`: few letters, and for a short word only what is plain to see
/// (`0m`, `zjj`, `lk`).
bool may_be_misread(std::string_view word, std::string_view meant);

/// A word's shape to the ear, which hears ij for ei, g for ch, t for d at the end, one letter for two ...: `gezach` has
/// the shape of `gezag`.
std::uint64_t spoken_shape(std::string_view word);

/// Numbers that words of the same shape have in common, and few other words do. They cost a fraction of the time of the
/// shapes, for those who look through a whole vocabulary.
struct ShapeSums {
    std::uint32_t scanned = 0;
    std::uint32_t spoken = 0;
};
ShapeSums shape_sums(std::string_view word);

/// How many letters a word may have more than what is meant by it, and be misread or misspelled: those that cost the
/// most, one letter each.
constexpr std::size_t most_letters_more = 4;

/// Whether someone may have written `word` for `meant` by its sound: one such slip, in a long word two.
bool may_be_misspelled(std::string_view word, std::string_view meant);

}
