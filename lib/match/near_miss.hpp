#pragma once

#include "codebook/codebook.hpp"
#include "dutch/lexicon/lexicon.hpp"
#include "match/compiled_codebook.hpp"
#include "match/unit_matches.hpp"
#include "match/word_table.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace draad {

/// A rule that had some of its words in a sentence and found nothing.
struct NearMiss {
    std::size_t code = 0;
    std::size_t rule = 0;
    TokenSpan sentence;
    /// How many of its words are there.
    std::size_t found = 0;
    /// What is lacking, as the rule language writes it. Empty if all its words are there, but too far apart, or in
    /// another order.
    std::vector<std::string> lacking;
    /// A compound of the text that holds the lacking word: the rule would find it with a `+`.
    std::string compound;
};

/// Gathers near misses from sentence to sentence.
class NearMissFinder {
public:
    NearMissFinder(const Codebook& codebook, const CompiledCodebook& compiled, const WordTable& table,
                   const Lexicon& lexicon)
        : codebook_(codebook), compiled_(compiled), table_(table), lexicon_(lexicon)
    {
    }

    /// Looks at the unit that `unit` has read. `codes`: only their rules; all if empty.
    void add(UnitMatches& unit, const AnalysedPassage& passage, TokenSpan sentence, std::span<const std::size_t> codes);

    /// Each rule once, where it was nearest: those that lack least first, then those that have most, then in the order
    /// of the codebook.
    std::vector<NearMiss> best(std::size_t most) const;

private:
    /// What a unit holds of a pattern.
    struct Presence {
        std::size_t found = 0;
        /// Whether one of the words found is more than grammar.
        bool has_content = false;
        std::vector<std::string> lacking;
        std::string compound;
    };

    Presence presence_of(const Pattern& pattern, std::uint32_t node, UnitMatches& unit) const;
    Presence presence_of_word(const WordPattern& word, std::uint32_t node, UnitMatches& unit) const;
    Presence presence_of_all(const std::vector<Pattern>& parts, std::uint32_t node, UnitMatches& unit) const;
    Presence presence_of_one(const Pattern& pattern, std::uint32_t node, UnitMatches& unit) const;
    std::string compound_with(const WordPattern& word, const WordQuery& query) const;

    const Codebook& codebook_;
    const CompiledCodebook& compiled_;
    const WordTable& table_;
    const Lexicon& lexicon_;
    /// The distinct words of the sentence at hand.
    std::vector<std::string> words_;
    std::vector<NearMiss> misses_;
};

}
