#pragma once

#include "dutch/lexicon/lexicon.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// The words of the lexicon by what a scanner sees of them: the other way round from `Misprints`, from what stands in
/// the text to what was meant. Making one reads the whole lexicon, which takes a tenth of a second.
class MisreadWords {
public:
    /// The lexicon outlives this.
    explicit MisreadWords(const Lexicon& lexicon);

    /// The one word of the lexicon that a folded word may be a misreading of: "veiligheid" for "veiiigheid". Nothing
    /// for a word that the lexicon holds, that is a compound of its words, or that may be a misreading of several; nor
    /// for one of fewer than six letters, unless a digit stands among them.
    std::optional<std::string> meant_by(std::string_view folded) const;

private:
    struct ShapedWord {
        std::uint64_t shape = 0;
        std::uint32_t index = 0; ///< in `words_`

        auto operator<=>(const ShapedWord&) const = default;
    };

    const Lexicon& lexicon_;
    std::vector<std::string> words_;
    /// Sorted.
    std::vector<ShapedWord> shapes_;
};

/// Whether a folded word is one that Dutch has: in the lexicon, or a compound of its words.
bool is_known_word(std::string_view folded, const Lexicon& lexicon);

}
