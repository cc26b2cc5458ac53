#pragma once

#include "match/hit_finder.hpp"
#include "match/hit_observer.hpp"
#include "match/matcher.hpp"
#include "match/trace/near_miss.hpp"
#include "match/trace/word_match.hpp"

#include "storage/sorted_words.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace draad {

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

/// Follows each rule of a codebook through a passage by watching a HitFinder, whose hits it explains.
class RuleTracer {
public:
    /// The arguments are those of `Matcher`.
    RuleTracer(const Codebook& codebook, const Lexicon& lexicon, const SortedWords& vocabulary);

    const Codebook& codebook() const { return matcher_.codebook(); }
    const WordQuery& query(std::uint32_t index) const { return matcher_.word_table().query(index); }

    /// All matches of all rules, by code, then in the order of their words. `turn`: the other paragraphs of the
    /// passage's turn.
    std::vector<RuleTrace> trace(const AnalysedPassage& passage, const DocumentCard& card,
                                 std::span<const AnalysedPassage> turn = {});

    /// The rules that lacked least of a match, nearest first, at most `most`. `codes`: only their rules; all if empty.
    std::vector<NearMiss> find_near_misses(const AnalysedPassage& passage, const DocumentCard& card,
                                           std::span<const std::size_t> codes, std::size_t most);

private:
    const Lexicon& lexicon_;
    Matcher matcher_;
    HitFinder finder_;
};

}
