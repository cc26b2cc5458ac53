#pragma once

#include "codebook/codebook.hpp"
#include "dutch/lexicon.hpp"
#include "match/compiled_codebook.hpp"
#include "match/hit.hpp"
#include "match/requirement.hpp"
#include "match/telling_words.hpp"
#include "match/unit_matches.hpp"
#include "match/word_table.hpp"
#include "text/analysed_document.hpp"
#include "text/passage_words.hpp"
#include "text/sorted_words.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace draad {

/// A codebook made ready for the words of a vocabulary. Immutable; may be shared by threads.
class Matcher {
public:
    /// `vocabulary`: the folded words of the texts to be coded; other words are not found.
    /// The codebook outlives the matcher, which is made by so many threads. Throws Error for a regular expression that
    /// ICU rejects.
    /// `passages_of_words`: by word, how many passages have it, for speed alone; empty if that is not known.
    Matcher(const Codebook& codebook, const Lexicon& lexicon, const SortedWords& vocabulary, unsigned jobs = 1,
            std::span<const std::uint32_t> passages_of_words = {});

    const Codebook& codebook() const { return codebook_; }

    /// Whether a rule looks at all paragraphs of a turn.
    bool looks_at_turns() const;

    /// What a passage must hold so that any rule can match in it.
    WordCondition requirement() const { return requirement_of(compiled_, table_); }

private:
    friend class HitFinder;

    const Codebook& codebook_;
    CompiledCodebook compiled_;
    WordTable table_;
    TellingWords telling_;
};

/// Finds a matcher's hits. Holds what is used again from passage to passage; one for each thread.
class HitFinder {
public:
    explicit HitFinder(const Matcher& matcher);

    /// The hits of all codes in a passage, by place, then by code. `card` is the passage's document; `turn` the other
    /// paragraphs of its turn, for rules that look at them.
    ///
    /// Within a code, overlapping spans are one hit: the longest wins, then the leftmost, then the earlier rule. What
    /// overlaps a match of the code's exceptions is no hit. Codes never hide each other.
    std::vector<Hit> find(const AnalysedPassage& passage, const DocumentCard& card,
                          std::span<const AnalysedPassage> turn = {});

    /// Whether any rule may match in a passage of these words. True says little; false is sure.
    bool may_match(const PassageWords& words);

    /// Whether the passage's text is needed, too; without it, `find` looks at its words only.
    bool needs_text(const AnalysedPassage& passage) const;

private:
    struct Candidate {
        std::uint32_t rule = 0;
        std::size_t order = 0;
        std::vector<TokenSpan> parts;
        MatchWays ways;
    };

    enum class Unit { sentence, passage };
    void find_in_unit(Unit unit, const DocumentCard& card);
    bool is_in_unit(std::uint32_t pattern, const Rule& rule);
    std::vector<std::uint32_t> rules_to_try(Unit unit);
    bool has_rules_to_try(Unit unit);
    bool may_match_in_unit(std::uint32_t rule, Unit unit);
    void try_rule(std::uint32_t index, const DocumentCard& card);
    void choose(std::size_t code, std::vector<Hit>& hits);
    Hit hit_of(const Candidate& candidate) const;

    const Matcher& matcher_;
    UnitMatches unit_;
    std::vector<bool> is_of_sentences_; // by rule
    bool has_passage_rules_ = false;
    const AnalysedPassage* passage_ = nullptr;
    /// The other paragraphs of the turn, and what is looked for in them.
    std::span<const AnalysedPassage> turn_;
    UnitMatches turn_unit_;
    /// By code: what its rules found, and where its exceptions match.
    std::vector<std::vector<Candidate>> candidates_;
    std::vector<std::vector<TokenSpan>> exceptions_;
};

}
