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
    /// How many of the rule's words are there.
    std::size_t found = 0;
    /// The parts that are lacking, as the rule language writes them. Empty if all words are there, but too far apart or
    /// in another order, or in different clauses.
    std::vector<std::string> lacking;
    /// The rule wants one clause, and matches in the sentence only.
    bool is_across_clauses = false;
    /// A compound of the text that contains a lacking word, and that the rule would find with a `+`; else empty.
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

    /// Looks at the sentence of `passage` that `unit` has read. `codes`: only their rules; all if empty.
    void add(UnitMatches& unit, const AnalysedPassage& passage, TokenSpan sentence, std::span<const std::size_t> codes);

    /// At most `most` misses, each rule once, where it was nearest: those that lack least first, then those that found
    /// most, then in the order of the codebook.
    std::vector<NearMiss> best(std::size_t most) const;

private:
    /// How much of a pattern a unit has.
    struct Presence {
        std::size_t found = 0;
        /// Whether one of the words found is more than grammar.
        bool has_content = false;
        std::vector<std::string> lacking;
        std::string compound;
    };

    Presence presence_of(const Pattern& pattern, std::uint32_t node, UnitMatches& unit) const;
    Presence presence_of_word(const WordPattern& word, std::uint32_t node, UnitMatches& unit) const;
    Presence presence_of_all(std::span<const Pattern> parts, std::uint32_t node, UnitMatches& unit) const;
    Presence presence_of_one(const Pattern& pattern, std::uint32_t node, UnitMatches& unit) const;
    std::string compound_with(const WordPattern& word, const WordQuery& query) const;

    const Codebook& codebook_;
    const CompiledCodebook& compiled_;
    const WordTable& table_;
    const Lexicon& lexicon_;
    /// The distinct words of the current sentence.
    std::vector<std::string> words_;
    std::vector<NearMiss> misses_;
};

}
