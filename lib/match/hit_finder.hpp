#pragma once

#include "dutch/syntax/clauses.hpp"
#include "match/hit.hpp"
#include "match/hit_negation.hpp"
#include "match/hit_observer.hpp"
#include "match/matcher.hpp"
#include "match/unit_matches.hpp"
#include "passages/analysed_document.hpp"
#include "passages/passage_source.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace draad {

/// Finds a matcher's hits. Keeps its memory from passage to passage; not shared by threads.
class HitFinder {
public:
    explicit HitFinder(const Matcher& matcher);

    /// Reads the other paragraphs of the turn that a passage belongs to, when a rule asks for them.
    using OthersOfTurn = std::function<std::span<const AnalysedPassage>()>;

    /// The hits of all codes in a passage, in the order of their words, then of codes. `card`: of the passage's
    /// document. Of passages without hits, which most are, little more is read than their words. `observer`: who is
    /// told how each match was judged.
    ///
    /// Within a code, overlapping spans are one hit: the longest wins, then the leftmost, then the earlier rule; but of
    /// the matches of one rule as many remain as can (`most_and_tightest`). What overlaps a match of the code's
    /// exceptions is no hit. Codes never hide each other.
    std::vector<Hit> find(PassageSource& passage, const DocumentCard& card, OthersOfTurn others_of_turn,
                          HitObserver* observer = nullptr);

    /// The hits in a passage that has been read whole. `turn`: the other paragraphs of its turn.
    std::vector<Hit> find(const AnalysedPassage& passage, const DocumentCard& card,
                          std::span<const AnalysedPassage> turn = {}, HitObserver* observer = nullptr);

private:
    /// A match that no setting of its rule rules out. `rule`: its index in the compiled codebook.
    struct Candidate {
        std::uint32_t rule = 0;
        /// From the first matched word to the last, and the stretch of `parts_` that are its runs.
        TokenSpan span;
        TokenSpan parts;
        MatchTraits traits;
    };

    /// The words of a match of an exception, or of a better candidate.
    struct Obstacle {
        std::uint32_t rule = 0;
        TokenSpan span;
    };

    /// A rule that may match in a unit, and a key word of it there: its index in the passage.
    struct RuleKey {
        std::uint32_t rule = 0;
        std::uint32_t word = 0;

        auto operator<=>(const RuleKey&) const = default;
    };

    void find_in_sentence(TokenSpan sentence, std::span<const std::uint32_t> key_words);
    void find_in_clauses(TokenSpan sentence);
    void find_in_passage();
    void find_rules_to_try(TokenSpan span, std::span<const std::uint32_t> key_words, Scope narrowest, Scope broadest);
    void try_rules(const MatchUnit& unit, Scope narrowest, Scope broadest);
    void try_rule(std::span<const RuleKey> keys);
    std::optional<RuleOutcome> obstacle_to(const CompiledRule& compiled);
    void add_matches(std::uint32_t rule);
    void add_single_words(std::uint32_t rule);
    void add_match(std::uint32_t rule, TokenSpan span, std::size_t first_part, MatchTraits traits);
    bool is_in_unit(std::uint32_t pattern, const Rule& rule);
    bool is_in_rest_of_turn(std::uint32_t pattern);
    UnitMatches& unit();
    bool match_single_word(std::uint32_t pattern, std::span<const RuleKey> keys);
    void choose(std::uint32_t code, std::vector<Hit>& hits);
    void take_out_excepted(std::uint32_t code);
    void put_longest_first(std::vector<Candidate>& candidates) const;
    Hit hit_of(const Candidate& candidate);
    std::span<const TokenSpan> parts_of(const Candidate& candidate) const;
    const CompiledRule& compiled_rule(std::uint32_t rule) const;

    void tell_obstacle(const CompiledRule& compiled, RuleOutcome obstacle);
    void tell_of_tighter(std::uint32_t rule, std::size_t first_part, std::size_t match,
                         const std::vector<bool>& remains);
    void tell(const Candidate& candidate, RuleOutcome outcome, const Hit* hit, const Obstacle* obstacle = nullptr);

    const Matcher& matcher_;
    std::vector<Scope> scopes_; // by rule
    bool has_passage_rules_ = false;

    PassageSource* passage_ = nullptr;
    OthersOfTurn others_of_turn_;
    const DocumentCard* card_ = nullptr;
    HitObserver* observer_ = nullptr;
    std::vector<std::uint32_t> key_words_; // the passage's words that are key words of any rule

    HitNegation negation_;
    MatchUnit current_;
    bool is_unit_read_ = false;
    UnitMatches unit_;
    /// Reads the other paragraphs of the passage's turn.
    UnitMatches turn_unit_;
    std::vector<RuleKey> rule_keys_; // of the sentence or passage at hand, in the order of rules
    /// The words of the unit that the current rule, a single word, matches.
    struct SingleWord {
        std::uint32_t word = 0;
        MatchTraits traits;
    };
    std::vector<SingleWord> single_words_;

    std::vector<std::uint32_t> found_codes_; // those with candidates or exceptions
    // By code: the matches of its rules, and of its exceptions.
    std::vector<std::vector<Candidate>> candidates_;
    std::vector<std::vector<Obstacle>> exceptions_;
    std::vector<TokenSpan> parts_;
    std::vector<TokenSpan> spans_; // of the matches of the current rule

    /// The words taken by better candidates; memory used again from code to code.
    std::vector<Obstacle> taken_;
};

}
