#pragma once

#include "match/matcher.hpp"
#include "match/near_miss.hpp"
#include "match/word_match.hpp"

#include "storage/sorted_words.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace draad {

/// Whether a match of a rule's pattern is a hit, or why not.
enum class RuleOutcome {
    hit,           ///< it is a hit
    other_speaker, ///< `only` wants another speaker or document
    lacks_company, ///< what `with` wants is not there
    spoilt,        ///< what `unless` names is there
    excepted,      ///< an exception of the code overlaps it
    overlapped,    ///< a longer, or an earlier, match of the same code takes its words
    skipped,       ///< negated, and the rule has `negation: skip`
};

/// A match of a rule's pattern in a passage, and its outcome.
struct RuleTrace {
    std::size_t code = 0;
    std::size_t rule = 0;
    RuleOutcome outcome = RuleOutcome::hit;
    std::vector<TokenSpan> parts;
    std::vector<WordMatch> words;
    /// The hit, if the outcome is one.
    std::optional<Hit> hit;
    /// The words that stood in the way: of `unless`, of the exception, or of the hit that took its words.
    std::optional<TokenSpan> blocker;
    /// The index of the exception, or of the rule whose hit took its words.
    std::size_t blocking_rule = 0;
};

/// Follows each rule of a codebook through a passage. Slower than `HitFinder`, whose hits it explains and never
/// disagrees with.
class RuleTracer {
public:
    /// The arguments are those of `Matcher`.
    RuleTracer(const Codebook& codebook, const Lexicon& lexicon, const SortedWords& vocabulary);

    const Codebook& codebook() const { return matcher_.codebook(); }
    const WordQuery& query(std::uint32_t index) const { return table_.query(index); }

    /// All matches of all rules, by code, then in the order of their words. `turn`: the other paragraphs of the
    /// passage's turn.
    std::vector<RuleTrace> trace(const AnalysedPassage& passage, const DocumentCard& card,
                                 std::span<const AnalysedPassage> turn = {});

    /// The rules that lacked least of a match, nearest first, at most `most`. `codes`: only their rules; all if empty.
    std::vector<NearMiss> find_near_misses(const AnalysedPassage& passage, std::span<const std::size_t> codes,
                                           std::size_t most);

private:
    struct Exception {
        std::size_t code = 0;
        std::size_t rule = 0;
        TokenSpan span;
    };

    void trace_unit(PassageSource& passage, TokenSpan unit, bool is_sentence, const DocumentCard& card);
    void trace_rule(const CompiledRule& compiled, const AnalysedPassage& passage, const DocumentCard& card);
    void note_setting(const CompiledRule& compiled, const Rule& rule, const AnalysedPassage& passage,
                      const DocumentCard& card, RuleTrace& trace);
    bool is_in_unit(std::uint32_t pattern, const Rule& rule);
    void settle(RuleTrace& trace, std::span<const Hit> hits) const;

    const Lexicon& lexicon_;
    Matcher matcher_;
    HitFinder finder_;
    CompiledCodebook compiled_;
    WordTable table_;
    UnitMatches unit_;
    UnitMatches turn_unit_;
    std::span<const AnalysedPassage> turn_;
    std::vector<RuleTrace> traces_;
    std::vector<Exception> exceptions_;
};

}
