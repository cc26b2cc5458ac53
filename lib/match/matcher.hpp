#pragma once

#include "codebook/codebook.hpp"
#include "dutch/lexicon/lexicon.hpp"
#include "dutch/negation/negation.hpp"
#include "match/compiled_codebook.hpp"
#include "match/hit.hpp"
#include "match/telling_words.hpp"
#include "match/unit_matches.hpp"
#include "match/word_table.hpp"
#include "passages/analysed_document.hpp"
#include "passages/passage_source.hpp"
#include "storage/number_set.hpp"
#include "storage/sorted_words.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace draad {

struct MatcherSettings {
    /// By code, whether its hits are wanted; empty for all. Codes never hide each other, so the others cost nothing.
    std::vector<bool> codes = {};
    /// By word of the vocabulary, how many passages have it, for speed alone; empty if that is not known.
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

    /// What a passage must have to have a hit, in words of the vocabulary. Nothing, if it may have one whatever its
    /// words are.
    const std::optional<WantedWords>& wanted_words() const { return telling_.wanted(); }

private:
    friend class HitFinder;

    const Codebook& codebook_;
    CompiledCodebook compiled_;
    WordTable table_;
    TellingWords telling_;
    NumberSet is_of_doubt_; // the places of words_of_doubt()
};

/// Finds a matcher's hits. Holds what is used again from passage to passage; one for each thread.
class HitFinder {
public:
    explicit HitFinder(const Matcher& matcher);

    /// The hits of all codes in a passage, by place, then by code. `card` is the passage's document. Most passages have
    /// none, and of these little more is read than their words.
    ///
    /// Within a code, overlapping spans are one hit: the longest wins, then the leftmost, then the earlier rule. What
    /// overlaps a match of the code's exceptions is no hit. Codes never hide each other.
    std::vector<Hit> find(PassageSource& passage, const DocumentCard& card);

    /// The same for a passage that has been read. `turn`: the other paragraphs of its turn.
    std::vector<Hit> find(const AnalysedPassage& passage, const DocumentCard& card,
                          std::span<const AnalysedPassage> turn = {});

private:
    struct Candidate {
        std::uint32_t rule = 0;
        std::uint32_t order = 0;
        /// From the first matched word to the last, and the stretch of `parts_` that are its runs.
        TokenSpan span;
        TokenSpan parts;
        MatchWays ways;
    };

    /// A rule that may match in a unit, and a word of the passage that tells of it.
    struct Told {
        std::uint32_t rule = 0;
        std::uint32_t word = 0;

        auto operator<=>(const Told&) const = default;
    };

    /// What is known of a sentence when a hit in it is judged: that nothing in it may negate anything, or its judge.
    struct Doubt {
        bool is_known = false;
        std::optional<NegationJudge> judge;
    };

    enum class Unit { sentence, passage };
    void find_in_unit(Unit unit, TokenSpan span, std::span<const std::uint32_t> telling, const DocumentCard& card);
    bool is_in_unit(std::uint32_t pattern, const Rule& rule);
    void find_rules_to_try(Unit unit, TokenSpan span, std::span<const std::uint32_t> telling);
    void try_rule(std::span<const Told> told, const DocumentCard& card);
    UnitMatches& unit();
    bool find_ways_alone(std::uint32_t pattern, std::span<const Told> told);
    void choose(std::size_t code, std::vector<Hit>& hits);
    Hit hit_of(const Candidate& candidate);
    Doubt& doubt_of(std::size_t number, TokenSpan sentence);
    void find_doubtful(TokenSpan sentence);
    std::pair<std::size_t, TokenSpan> sentence_of(std::size_t token) const;
    NegationFinding judge(std::span<const TokenSpan> parts);
    std::span<const TokenSpan> parts_of(const Candidate& candidate) const;

    const Matcher& matcher_;
    UnitMatches unit_;
    TokenSpan span_of_unit_;
    bool is_unit_read_ = false;
    std::vector<bool> is_of_sentences_; // by rule
    bool has_passage_rules_ = false;
    PassageSource* passage_ = nullptr;
    std::vector<Doubt> doubts_;          // by sentence
    std::vector<std::uint32_t> telling_; // the passage's words that tell of a rule
    std::vector<Told> told_;             // in the order of rules
    std::vector<MatchWays> ways_alone_;  // of the words told of at hand
    /// What is looked for in the other paragraphs of its turn.
    UnitMatches turn_unit_;
    std::vector<std::uint32_t> found_codes_; // those with candidates or exceptions
    /// By code: what its rules found, and where its exceptions match.
    std::vector<std::vector<Candidate>> candidates_;
    std::vector<TokenSpan> parts_;
    std::vector<std::vector<TokenSpan>> exceptions_;
    // Used again from hit to hit: what is taken by better candidates, what is judged, and which words may negate it.
    std::vector<TokenSpan> taken_;
    std::vector<TokenSpan> judged_;
    std::vector<std::size_t> doubtful_;
};

}
