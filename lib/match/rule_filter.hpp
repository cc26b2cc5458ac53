#pragma once

#include "match/compiled_codebook.hpp"
#include "match/word_table.hpp"
#include "passages/passage_words.hpp"
#include "passages/wanted_words.hpp"
#include "storage/sieve.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace draad {

/// Tells from the words of a sentence which rules may match in it. Never leaves out a rule that does match.
///
/// A rule has key words, of which every match has at least one: of parts that must all be there, the words of the
/// rarest part (*steek* of *in de steek laten*); of alternatives, the words of all. A rule is a candidate where a key
/// word stands and, for each other part that the rule requires, some word that may be that part.
class RuleFilter {
public:
    /// `passages_of_words`: by word of the table's vocabulary, how many passages have it; empty if that is not known,
    /// and then all words are held to be equally rare. It decides what is quick, never what is found.
    RuleFilter(const Codebook& codebook, const CompiledCodebook& compiled, const WordTable& table,
               std::span<const std::uint32_t> passages_of_words);

    /// Puts into `key_words` the indices of those `words` (of a passage, by their numbers in the vocabulary) that are
    /// key words of any rule.
    void find_key_words(std::span<const WordId> words, std::vector<std::uint32_t>& key_words) const;

    /// What a passage must have to have a hit; nothing if a rule may match whatever the words are, as a regular
    /// expression may.
    const std::optional<WantedWords>& wanted() const { return wanted_; }

    /// Calls `visit(rule, word)` for each rule that may match in a unit and each of its key words there: the index of
    /// the rule in the compiled codebook, and the index of the word in `words`. `words`: those of the passage.
    /// `key_words`: those of the unit that `find_key_words` found. Rules that may match whatever the words are come
    /// once, with the first word of the unit.
    template <class Visit>
    void for_each_rule(std::span<const WordId> words, TokenSpan unit, std::span<const std::uint32_t> key_words,
                       Visit visit) const;

private:
    struct Stretch {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };
    /// A rule that a word is a key word of, and the parts that the rule requires beside that word: the first of them,
    /// and the index in `required_parts_` of the list of the others.
    struct RuleEntry {
        std::uint32_t rule = 0;
        std::uint32_t first_required = no_part;
        std::uint32_t other_required = 0;
    };
    static constexpr std::uint32_t no_part = 0xFFFFFFFF;
    using PartSieve = Sieve<2048>;
    /// The parts of rules that a word may be, and the rules that it is a key word of.
    struct WordEntry {
        /// Of `parts_`; if they are many, a single one of `sieves_` that has them all: without these the shipped
        /// codebooks take 4 % more instructions.
        Stretch parts;
        bool has_many_parts = false;
        Stretch rules; // of `rule_entries_`

        bool has_rules() const { return rules.begin < rules.end; }
    };
    friend class RuleFilterBuilder;

    void add_parts(const WordEntry& word, PartSieve& seen) const
    {
        if (word.has_many_parts)
            return seen.add(sieves_[word.parts.begin]);
        for (std::uint32_t i = word.parts.begin; i < word.parts.end; ++i)
            seen.add(parts_[i]);
    }
    bool has_required_parts(RuleEntry entry, const PartSieve& seen) const
    {
        if (entry.first_required == no_part)
            return true;
        return seen.may_hold(entry.first_required) &&
               seen.may_hold_all(
                   std::span(required_parts_)
                       .subspan(entry.other_required + std::size_t{1}, required_parts_[entry.other_required]));
    }

    std::vector<std::uint32_t> entry_of_word_; // by word of the vocabulary: an index of word_entries_; 0 for most words
    std::vector<WordEntry> word_entries_;      // the first: of words that no rule has
    std::vector<std::uint32_t> parts_;
    std::vector<PartSieve> sieves_;
    std::vector<RuleEntry> rule_entries_;
    /// Lists of parts, each behind its length; first of all the empty one.
    std::vector<std::uint32_t> required_parts_;
    /// The rules that may match whatever the words are.
    std::vector<std::uint32_t> unfiltered_rules_;
    std::optional<WantedWords> wanted_;
};

template <class Visit>
void RuleFilter::for_each_rule(std::span<const WordId> words, TokenSpan unit, std::span<const std::uint32_t> key_words,
                               Visit visit) const
{
    for (const std::uint32_t rule : unfiltered_rules_)
        visit(rule, static_cast<std::uint32_t>(unit.begin));
    if (key_words.empty())
        return;
    PartSieve seen;
    for (const WordId id : words.subspan(unit.begin, unit.end - unit.begin))
        if (is_known_word(id))
            add_parts(word_entries_[entry_of_word_[id]], seen);
    for (const std::uint32_t i : key_words) {
        const Stretch rules = word_entries_[entry_of_word_[words[i]]].rules;
        for (std::uint32_t j = rules.begin; j < rules.end; ++j)
            if (has_required_parts(rule_entries_[j], seen))
                visit(rule_entries_[j].rule, i);
    }
}

}
