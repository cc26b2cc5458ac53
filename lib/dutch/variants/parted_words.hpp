#pragma once

#include "dutch/lexicon/lexicon.hpp"
#include "dutch/variants/vocabulary_sieve.hpp"
#include "storage/stable_hash.hpp"

#include <cstddef>
#include <cstdint>
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
/// choice ("ten minste", "er mee": adverbs, ANS 8.6). Remembers the word before, for the forms of a word begin alike;
/// not shared by threads.
class PartedWords {
public:
    /// `vocabulary`: of folded words. It and the lexicon outlive this.
    PartedWords(const VocabularySieve& vocabulary, const Lexicon& lexicon) : vocabulary_(vocabulary), lexicon_(lexicon)
    {
    }

    std::vector<PartedWord> of(std::string_view wanted);

private:
    void turn_to(std::string_view wanted);

    const VocabularySieve& vocabulary_;
    const Lexicon& lexicon_;
    /// Of the word asked for last: what it was, where it can be cut behind a word of the vocabulary, and by number of
    /// letters the hash of its beginning.
    std::string last_;
    std::vector<std::size_t> cuts_;
    std::vector<std::uint64_t> hashes_{stable_hash_start};
};

}
