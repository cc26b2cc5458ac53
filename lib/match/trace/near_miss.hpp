#pragma once

#include "codebook/codebook.hpp"
#include "dutch/lexicon/lexicon.hpp"
#include "match/compiled_codebook.hpp"
#include "match/unit_matches.hpp"
#include "match/word_table.hpp"

#include <compare>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace draad {

/// Why the words of a rule, which are all there, are no match.
struct WrongPlace {
    /// The parts that do not meet, as the rule language writes them.
    std::string before;
    std::string after;
    /// How many words stand between them and how many may; nothing if they stand the other way round.
    std::optional<std::size_t> between;
    std::size_t allowed = 0;
};

/// A rule that had some of its words in a sentence and found nothing.
struct NearMiss {
    std::size_t code = 0;
    std::size_t rule = 0;
    TokenSpan sentence;
    /// Of a rule with alternatives, the one that came nearest, as the rule language writes it; else empty.
    std::string way;
    /// How many of the words of that way are there.
    std::size_t found = 0;
    /// The parts that are lacking, as the rule language writes them. Empty if all are there.
    std::vector<std::string> lacking;
    /// What keeps them apart, if all are there.
    std::optional<WrongPlace> place;
    /// The rule wants one clause, and matches in the sentence only.
    bool is_across_clauses = false;
    /// A compound of the text that contains a lacking word, and that the rule would find with a `+`; else empty.
    std::string compound;
    /// The parts of a lacking separable verb, which are both there, but not as one verb: "gaat ... mee"; else empty.
    std::string apart;
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
        std::optional<WrongPlace> place;
        std::string compound;
        std::string apart;
        std::string way;

        /// The nearer of two comes first.
        std::strong_ordering operator<=>(const Presence& other) const;
        bool operator==(const Presence& other) const { return (*this <=> other) == 0; }
    };

    void add_rule(const CompiledRule& rule, UnitMatches& unit, TokenSpan sentence);
    Presence presence_of(const Pattern& pattern, std::uint32_t node, UnitMatches& unit) const;
    Presence presence_of_word(const WordPattern& word, std::uint32_t node, UnitMatches& unit) const;
    Presence presence_of_all(const Pattern& pattern, std::uint32_t node, UnitMatches& unit) const;
    Presence presence_of_nearest(const Pattern& pattern, std::uint32_t node, UnitMatches& unit) const;
    std::optional<WrongPlace> wrong_place_in(const Pattern& pattern, std::uint32_t node, UnitMatches& unit) const;
    bool has_content(const std::vector<UnitMatch>& matches, UnitMatches& unit) const;
    std::string compound_with(const WordPattern& word, const WordQuery& query) const;
    std::string parts_apart(std::uint32_t query) const;

    const Codebook& codebook_;
    const CompiledCodebook& compiled_;
    const WordTable& table_;
    const Lexicon& lexicon_;
    const AnalysedPassage* passage_ = nullptr;
    /// The words of the current sentence, in order.
    std::vector<std::string> words_;
    std::vector<NearMiss> misses_;
};

}
