#pragma once

#include "dutch/lexicon/lexicon.hpp"
#include "dutch/variants/vocabulary_sieve.hpp"

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
    /// `vocabulary`: of folded words. It and the lexicon outlive this.
    PartedWords(const VocabularySieve& vocabulary, const Lexicon& lexicon) : vocabulary_(vocabulary), lexicon_(lexicon)
    {
    }

    std::vector<PartedWord> of(std::string_view wanted) const;

private:
    const VocabularySieve& vocabulary_;
    const Lexicon& lexicon_;
};

}
