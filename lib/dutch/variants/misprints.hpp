#pragma once

#include "dutch/lexicon/lexicon.hpp"
#include "dutch/variants/hashed_words.hpp"
#include "dutch/variants/typing_slips.hpp"
#include "dutch/variants/vocabulary_sieve.hpp"
#include "storage/sieve.hpp"
#include "storage/sorted_words.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// The shapes that words may have, from the sums of shapes, which cost less to reckon. Without it the shipped codebooks
/// take 19 % more time on 10 MB.
struct ShapeSieve {
    Sieve<1U << 17U> scanned;
    Sieve<1U << 17U> spoken;
};

/// Finds words of a vocabulary that are a wanted word in another dress: misread by a scanner (`veiiigheid`, `rnoeder`,
/// `0uders`), written as it sounds (`onmiddelijk`, `gezach`), with or without a hyphen (`zorgcoordinatie` for
/// `zorg-coordinatie`, `in-spraak`) or an apostrophe (`fotos`), in the spelling before 1995 (`pannekoek`), or with a
/// slip of the fingers (`TypingSlips`). Scans, sounds and slips are corrected only from a word that the lexicon does
/// not hold: `leder` stays leather and `regie` is no `regio`.
class Misprints {
public:
    /// `vocabulary`: folded words. `wanted`: the words that will be asked for; of the vocabulary only what may be one
    /// of them is kept. The vocabulary's sieve and the lexicon outlive this. `jobs`: how many threads make it.
    Misprints(const SortedWords& vocabulary, const VocabularySieve& sieve, std::span<const std::string_view> wanted,
              const Lexicon& lexicon, unsigned jobs = 1);

    /// The words of the vocabulary that are one of the wanted words so written, sorted; without the word itself. All is
    /// folded.
    std::vector<std::string> of(std::string_view wanted) const;

private:
    struct Shapes;

    void add_misread(std::string_view wanted, std::vector<std::string>& found) const;
    void add_misspelled(std::string_view wanted, std::vector<std::string>& found) const;
    void add_hyphenated(std::string_view wanted, std::uint64_t letters, std::vector<std::string>& found) const;
    void add_other_apostrophes(std::string_view wanted, std::uint64_t letters, std::vector<std::string>& found) const;
    void add_other_links(std::string_view wanted, std::uint64_t letters, std::vector<std::string>& found) const;

    SortedWords vocabulary_;
    const VocabularySieve& sieve_;
    const Lexicon& lexicon_;
    // Words that no list holds, by the shape that scanning or spelling leaves, and words with hyphens, by the sum of
    // their letters.
    HashedWords scanned_;
    HashedWords spoken_;
    HashedWords hyphenless_;
    ShapeSieve shapes_; // of `scanned_` and `spoken_`
    TypingSlips slips_;
};

}
