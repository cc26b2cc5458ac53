#pragma once

#include "dutch/hash_filter.hpp"
#include "dutch/lexicon.hpp"
#include "text/sorted_words.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Finds words of a vocabulary that are a wanted word in another dress: misread by a scanner (`veiiigheid`, `rnoeder`,
/// `0uders`), written as it sounds (`onmiddelijk`, `gezach`), with or without a hyphen (`zorgcoordinatie` for
/// `zorg-coordinatie`), in the spelling before 1995 (`pannekoek`). Scans and sounds are corrected only from a word that
/// the lexicon does not hold: `leder` stays leather and `regie` is no `regio`.
class Misprints {
public:
    /// `vocabulary`: folded words. The lexicon outlives this.
    Misprints(const SortedWords& vocabulary, const Lexicon& lexicon);

    /// The words of the vocabulary that are a wanted word so written, sorted; without the word itself. All is folded.
    std::vector<std::string> of(std::string_view wanted) const;

private:
    struct ShapedWord {
        std::uint64_t shape = 0;
        std::uint32_t place = 0;

        auto operator<=>(const ShapedWord&) const = default;
    };
    /// Sorted, with a sieve before it.
    class ShapedWords {
    public:
        explicit ShapedWords(std::vector<ShapedWord> words);
        std::span<const ShapedWord> of_shape(std::uint64_t shape) const;

    private:
        std::vector<ShapedWord> words_;
        HashFilter filter_;
    };
    struct Shapes;
    explicit Misprints(Shapes shapes, const SortedWords& vocabulary, const Lexicon& lexicon);

    void add_misread(std::string_view wanted, std::vector<std::string>& found) const;
    void add_misspelled(std::string_view wanted, std::vector<std::string>& found) const;
    void add_hyphenated(std::string_view wanted, std::vector<std::string>& found) const;
    void add_other_links(std::string_view wanted, std::vector<std::string>& found) const;

    SortedWords vocabulary_;
    const Lexicon& lexicon_;
    // Words that no list holds, by the shape that scanning or spelling leaves, and words with hyphens, by their
    // letters.
    ShapedWords read_shapes_;
    ShapedWords spelled_shapes_;
    ShapedWords hyphenless_;
};

}
