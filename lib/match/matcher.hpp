#pragma once

#include "codebook/codebook.hpp"
#include "dutch/lexicon/lexicon.hpp"
#include "dutch/negation/negation.hpp"
#include "match/compiled_codebook.hpp"
#include "match/hit.hpp"
#include "match/rule_filter.hpp"
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

private:
    friend class HitFinder;

    const Codebook& codebook_;
    CompiledCodebook compiled_;
    WordTable table_;
    RuleFilter filter_;
    NumberSet is_of_doubt_; // the numbers of words_of_doubt()
};

/// Finds a matcher's hits. Keeps its memory from passage to passage; not shared by threads.
class HitFinder {
public:
    explicit HitFinder(const Matcher& matcher);

    /// The hits of all codes in a passage, in the order of their words, then of codes. `card`: of the passage's
    /// document. Of passages without hits, which most are, little more is read than their words.
    ///
    /// Within a code, overlapping spans are one hit: the longest wins, then the leftmost, then the earlier rule. What
    /// overlaps a match of the code's exceptions is no hit. Codes never hide each other.
    std::vector<Hit> find(PassageSource& passage, const DocumentCard& card);

    /// The hits in a passage that has been read whole. `turn`: the other paragraphs of its turn.
    std::vector<Hit> find(const AnalysedPassage& passage, const DocumentCard& card,
                          std::span<const AnalysedPassage> turn = {});

private:
    struct Candidate {
        std::uint32_t rule = 0;
        std::uint32_t order = 0;
        /// From the first matched word to the last, and the stretch of `parts_` that are its runs.
        TokenSpan span;
        TokenSpan parts;
        MatchTraits traits;
    };

    /// A rule that may match in a unit, and a key word of it there: its index in the passage.
    struct RuleKey {
        std::uint32_t rule = 0;
        std::uint32_t word = 0;

        auto operator<=>(const RuleKey&) const = default;
    };

    /// What may negate the hits of a sentence: its judge, or nothing if none of its words can. Known once a hit is
    /// judged.
    struct Doubt {
        bool is_known = false;
        std::optional<NegationJudge> judge;
    };

    enum class Unit { sentence, passage };
    void find_in_unit(Unit unit, TokenSpan span, std::span<const std::uint32_t> key_words, const DocumentCard& card);
    bool is_in_unit(std::uint32_t pattern, const Rule& rule);
    void find_rules_to_try(Unit unit, TokenSpan span, std::span<const std::uint32_t> key_words);
    void try_rule(std::span<const RuleKey> keys, const DocumentCard& card);
    UnitMatches& unit();
    bool match_single_word(std::uint32_t pattern, std::span<const RuleKey> keys);
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
    std::vector<Doubt> doubts_;                   // by sentence
    std::vector<std::uint32_t> key_words_;        // the passage's words that are key words of any rule
    std::vector<RuleKey> rule_keys_;              // in the order of rules
    std::vector<MatchTraits> single_word_traits_; // of the keys of the current rule
    /// Reads the other paragraphs of the passage's turn.
    UnitMatches turn_unit_;
    std::vector<std::uint32_t> found_codes_; // those with candidates or exceptions
    // By code: the matches of its rules, and of its exceptions.
    std::vector<std::vector<Candidate>> candidates_;
    std::vector<TokenSpan> parts_;
    std::vector<std::vector<TokenSpan>> exceptions_;
    // Memory used again from hit to hit: words taken by better candidates, the words judged, those that may negate
    // them.
    std::vector<TokenSpan> taken_;
    std::vector<TokenSpan> judged_;
    std::vector<std::size_t> doubtful_;
};

}
