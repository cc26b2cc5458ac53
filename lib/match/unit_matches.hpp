#pragma once

#include "dutch/syntax/clauses.hpp"
#include "dutch/syntax/separable_verbs.hpp"
#include "match/compiled_codebook.hpp"
#include "match/hit.hpp"
#include "match/unit_places.hpp"
#include "match/word_table.hpp"
#include "passages/passage_source.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace draad {

/// A half-open run of words, counted among the words of a unit.
struct WordRun {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    auto operator<=>(const WordRun&) const = default;
};

/// A match of a pattern: runs of words in order, none touching another.
struct UnitMatch {
    std::vector<WordRun> runs;
    MatchTraits traits;

    std::uint32_t begin() const { return runs.front().begin; }
    std::uint32_t end() const { return runs.back().end; }
};

/// A stretch of a passage in which a pattern is sought: a sentence, the whole of it, or one clause of a sentence.
struct MatchUnit {
    TokenSpan tokens;
    /// Of the sentence, if only the words of one of its clauses count.
    const Clauses* clauses = nullptr;
    std::size_t clause = 0;
    /// Whether a match may reach over a colon, a semicolon or a dash, as one that reaches over full stops.
    bool is_whole_passage = false;

    /// Whether a token of the passage is of the unit.
    bool has(std::size_t token) const
    {
        return tokens.begin <= token && token < tokens.end &&
               (!clauses || clauses->of_token[token - tokens.begin] == clause);
    }
};

/// Finds patterns in one unit of a passage: first the words of all rules in one pass
/// over the unit, then each pattern that is asked for from the matches of its parts. Keeps its memory from unit to
/// unit; not shared by threads.
class UnitMatches {
public:
    UnitMatches(const CompiledCodebook& codebook, const WordTable& table);

    /// Turns to a unit of `passage`, whose words are numbered as in the table's vocabulary. The passage and the unit's
    /// clauses live until the next `read`.
    void read(PassageSource& passage, const MatchUnit& unit);

    /// The matches of a pattern, in the order of `begin`, then `end`: all of a word, and of what is made of several
    /// words the first `most_matches`.
    const std::vector<UnitMatch>& find(std::uint32_t node);

    /// Adds the runs of words of a match as runs of the passage's tokens, without what interrupts a clause.
    void add_tokens(const UnitMatch& match, std::vector<TokenSpan>& parts) const;

    /// The tokens of the passage from its first word to its last.
    TokenSpan span_of(const UnitMatch& match) const
    {
        return {words_[match.begin()], static_cast<std::size_t>(words_[match.end() - 1]) + 1};
    }

    /// A pattern of several words with more matches than this in one unit says nothing of it.
    static constexpr std::size_t most_matches = 2000;

private:
    /// A word of the unit that matches any query.
    struct FoundWord {
        std::uint32_t word = 0;
        const QueryMatches* query_matches = nullptr;
    };
    /// A word of the unit that matches the current query.
    struct Occurrence {
        std::uint32_t word = 0;
        QueryMatch query_match;
    };

    void begin();
    std::optional<std::uint32_t> number_of(std::size_t token) const;
    bool is_interrupted(std::uint32_t word) const;
    bool are_parted(const UnitMatch& before, const UnitMatch& after);
    void evaluate(std::uint32_t node, std::vector<UnitMatch>& matches);
    void find_occurrences(std::uint32_t query);
    void find_word(std::uint32_t query, std::vector<UnitMatch>& matches);
    std::vector<UnitMatch> find_apart_verb(std::uint32_t query) const;
    std::vector<UnitMatch> find_apart_adverb(std::uint32_t query) const;
    void add_in_parts(std::size_t first_token, std::size_t second_token, MatchTraits traits,
                      std::vector<UnitMatch>& matches) const;
    bool is_verb_of_main_clause(const UnitMatch& adverb, const UnitMatch& verb) const;
    std::vector<UnitMatch> find_sequence(const PatternNode& node);
    std::vector<UnitMatch> find_near(const PatternNode& node);
    void find_alternatives(const PatternNode& node, std::vector<UnitMatch>& matches);
    std::vector<UnitMatch> find_expression(std::uint32_t expression) const;
    bool is_match(const Occurrence& occurrence, std::uint32_t query) const;
    bool is_parted_word(const Occurrence& first) const;
    bool is_nearer_verbs(const ApartVerb& verb, std::uint32_t query) const;
    std::span<const FoldedToken> tokens() const;

    const CompiledCodebook& codebook_;
    const WordTable& table_;
    PassageSource* passage_ = nullptr;
    MatchUnit unit_;
    /// The tokens of the unit that are words.
    std::vector<std::uint32_t> words_;
    std::vector<FoundWord> found_words_;
    UnitPlaces places_;
    std::vector<Occurrence> occurrences_; // of the current query

    /// What is known of a node in the unit that has the same stamp.
    struct State {
        std::uint64_t stamp = 0;
        bool is_found = false;
        std::vector<UnitMatch> matches;
    };
    State& state_of(std::uint32_t node);

    std::vector<State> states_; // by node
    std::uint64_t stamp_ = 0;
};

}
