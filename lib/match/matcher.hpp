#pragma once

#include "codebook/codebook.hpp"
#include "dutch/lexicon/lexicon.hpp"
#include "match/compiled_codebook.hpp"
#include "match/rule_filter.hpp"
#include "match/word_table.hpp"
#include "storage/number_set.hpp"
#include "storage/sorted_words.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace draad {

struct MatcherSettings {
    /// By code: whether its hits are wanted; empty for all. Since codes never hide each other, the others are not
    /// matched.
    std::vector<bool> codes = {};
    /// By word of the vocabulary: how many passages have it. Only for speed; empty if that is not known.
    std::span<const std::uint32_t> passages_of_words = {};
    /// How many threads make the matcher.
    unsigned jobs = 1;
};

/// A codebook made ready for the words of a vocabulary. Immutable; may be shared by threads.
class Matcher {
public:
    /// `vocabulary`: the folded words of the texts to be coded; other words are not found.
    /// The codebook outlives the matcher. Throws Error for a regular expression that ICU rejects.
    Matcher(const Codebook& codebook, const Lexicon& lexicon, const SortedWords& vocabulary,
            const MatcherSettings& settings = {});

    const Codebook& codebook() const { return codebook_; }

    /// What a passage must have to have a hit, in words of the vocabulary; nothing if a rule may match whatever the
    /// words are.
    const std::optional<WantedWords>& wanted_words() const { return filter_.wanted(); }

    /// The codebook without its texts, and what its words find.
    const CompiledCodebook& compiled() const { return compiled_; }
    const WordTable& word_table() const { return table_; }
    const RuleFilter& rule_filter() const { return filter_; }

    /// Whether a word of the vocabulary is one of `words_of_doubt`.
    bool is_of_doubt(WordId word) const { return is_of_doubt_.holds(word); }

private:
    const Codebook& codebook_;
    CompiledCodebook compiled_;
    WordTable table_;
    RuleFilter filter_;
    NumberSet is_of_doubt_; // the numbers of words_of_doubt()
};

}
