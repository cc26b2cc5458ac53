#pragma once

#include "dutch/lexicon/lexicon.hpp"
#include "dutch/variants/hash_filter.hpp"
#include "storage/sorted_words.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A word written as two: "zeggen schap", "ten minste", "gele- zen".
struct PartedWord {
    std::string first;
    std::string second;
    /// Only where a hyphen stands behind the first: the two are words that may well meet by themselves.
    bool needs_hyphen = false;

    bool operator==(const PartedWord&) const = default;
};

/// Finds how a word may stand in a text as two, both of them in the text's vocabulary. Parted by scanners and line ends
/// ("L okale", "gele- zen": at least one half is no word), by writers ("jeugd zorg": two halves of a compound) or by
/// choice ("ten minste", "er mee": adverbs, ANS 8.6).
class PartedWords {
public:
    /// `vocabulary`: folded words. The lexicon outlives this. `wanted`: how many words will be asked for, for speed
    /// alone.
    PartedWords(const SortedWords& vocabulary, const Lexicon& lexicon, std::size_t wanted);

    std::vector<PartedWord> of(std::string_view wanted) const;

private:
    SortedWords vocabulary_;
    const Lexicon& lexicon_;
    /// Of the vocabulary; pays for itself where many words are asked for.
    std::optional<HashFilter> filter_;
};

}
