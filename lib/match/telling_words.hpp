#pragma once

#include "match/compiled_codebook.hpp"
#include "match/part_set.hpp"
#include "match/word_table.hpp"
#include "passages/passage_words.hpp"
#include "passages/wanted_words.hpp"
#include "storage/number_set.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace draad {

/// By which words a rule is known: of *in de steek laten*, a sentence without *steek* needs no further look, and one
/// without *de* tells little. For each rule, words of which every match has at least one: of parts that must all be
/// there, those of the rarest; of alternatives, those of all. And for each word of which parts of rules it may be, so
/// that a sentence's words together say which rules cannot match in it.
class TellingWords {
public:
    /// `passages_of_words`: by word of the table's vocabulary, how many passages have it; empty if that is not known,
    /// and then all words are held to be equally rare. It decides what is quick, never what is found.
    TellingWords(const Codebook& codebook, const CompiledCodebook& compiled, const WordTable& table,
                 std::span<const std::uint32_t> passages_of_words);

    /// Which of these words, by their places in the vocabulary, tell of any rule: puts their numbers in `telling`.
    void find_telling(std::span<const std::uint32_t> words, std::vector<std::uint32_t>& telling) const;

    /// What a passage must have to have a hit. Nothing, if it may have one whatever its words are, as a regular
    /// expression may.
    const std::optional<WantedWords>& wanted() const { return wanted_; }

    /// Calls `use(rule, word)` for the rules, by their places in the compiled codebook, that may match in a unit (words
    /// from one up to another, of which these are telling) and each word that tells of them. Those that may match
    /// whatever the words are come with the unit's first word.
    template <class Use>
    void for_each_rule(std::span<const std::uint32_t> words, TokenSpan unit, std::span<const std::uint32_t> telling,
                       Use use) const;

private:
    struct Stretch {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };
    /// That a word tells of a rule, and the parts without which the rule cannot match, but for those that the word
    /// itself is: the first of them, and where in `needs_` the others stand.
    struct Told {
        std::uint32_t rule = 0;
        std::uint32_t first_need = no_need;
        std::uint32_t other_needs = 0;
    };
    static constexpr std::uint32_t no_need = 0xFFFFFFFF;
    /// The parts that a word may be, and what it tells of.
    struct Word {
        Stretch parts; // of `parts_`; of `sets_`, a single one that has them all, if they are many
        bool has_many_parts = false;
        Stretch told; // of `told_`
    };
    friend class TellingWordsMaker;

    void add_parts(const Word& word, PartSet& seen) const
    {
        if (word.has_many_parts)
            return seen.add(sets_[word.parts.begin]);
        for (std::uint32_t i = word.parts.begin; i < word.parts.end; ++i)
            seen.add(parts_[i]);
    }
    bool has_needs(Told told, const PartSet& seen) const
    {
        if (told.first_need == no_need)
            return true;
        return seen.may_hold(told.first_need) && seen.may_hold_all(std::span(needs_).subspan(
                                                     told.other_needs + std::size_t{1}, needs_[told.other_needs]));
    }

    NumberSet tells_;                          // by place, apart from the rest, for it is asked of every word of a text
    NumberSet has_word_;                       // the same, of most words near those that tell
    std::vector<std::uint32_t> word_of_place_; // 0: a word that no rule has
    std::vector<Word> words_;
    std::vector<std::uint32_t> parts_;
    std::vector<PartSet> sets_;
    std::vector<Told> told_;
    /// Lists of parts, each behind its length; first of all the empty one.
    std::vector<std::uint32_t> needs_;
    /// The rules that may match whatever the words are.
    std::vector<std::uint32_t> wordless_;
    std::optional<WantedWords> wanted_;
};

template <class Use>
void TellingWords::for_each_rule(std::span<const std::uint32_t> words, TokenSpan unit,
                                 std::span<const std::uint32_t> telling, Use use) const
{
    for (const std::uint32_t rule : wordless_)
        use(rule, static_cast<std::uint32_t>(unit.begin));
    if (telling.empty())
        return;
    PartSet seen;
    for (const std::uint32_t place : words.subspan(unit.begin, unit.end - unit.begin))
        if (is_known_word(place) && has_word_.holds(place))
            add_parts(words_[word_of_place_[place]], seen);
    for (const std::uint32_t i : telling) {
        const Stretch told = words_[word_of_place_[words[i]]].told;
        for (std::uint32_t j = told.begin; j < told.end; ++j)
            if (has_needs(told_[j], seen))
                use(told_[j].rule, i);
    }
}

}
