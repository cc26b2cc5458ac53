#pragma once

#include "match/compiled_codebook.hpp"
#include "match/part_set.hpp"
#include "match/word_table.hpp"
#include "text/passage_words.hpp"
#include "text/wanted_words.hpp"

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

    /// Whether a word of the vocabulary, by its place, tells of any rule.
    bool tells(std::uint32_t place) const { return tells_[place] != 0; }

    /// What a passage must have to have a hit. Nothing, if it may have one whatever its words are, as a regular
    /// expression may.
    const std::optional<WantedWords>& wanted() const { return wanted_; }

    /// Calls `use(rule)` for the rules, by their places in the compiled codebook, that may match in a unit of these
    /// words, some of them perhaps more than once.
    template <class Use>
    void for_each_rule(std::span<const std::uint32_t> unit, Use use) const;

private:
    /// That a word tells of a rule, and the parts without which the rule cannot match.
    struct Told {
        std::uint32_t rule = 0;
        std::uint32_t needs = 0;
    };
    struct Word {
        PartSet parts;
        /// Its stretch of `told_`.
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };
    friend class TellingWordsMaker;

    bool has_telling(std::span<const std::uint32_t> unit) const
    {
        for (const std::uint32_t place : unit)
            if (is_known_word(place) && tells(place))
                return true;
        return false;
    }

    std::vector<std::uint32_t> word_of_place_; // 0: a word that no rule has
    std::vector<std::uint8_t> tells_;          // by place, apart from the rest, for it is asked of every word of a text
    std::vector<Word> words_;
    std::vector<Told> told_;
    std::vector<PartSet> needs_;
    /// The rules that may match whatever the words are.
    std::vector<std::uint32_t> wordless_;
    std::optional<WantedWords> wanted_;
};

template <class Use>
void TellingWords::for_each_rule(std::span<const std::uint32_t> unit, Use use) const
{
    for (const std::uint32_t rule : wordless_)
        use(rule);
    if (!has_telling(unit))
        return;
    PartSet parts;
    for (const std::uint32_t place : unit)
        if (is_known_word(place) && word_of_place_[place] != 0)
            parts.add(words_[word_of_place_[place]].parts);
    for (const std::uint32_t place : unit) {
        if (!is_known_word(place) || !tells(place))
            continue;
        const Word& word = words_[word_of_place_[place]];
        for (std::uint32_t i = word.begin; i < word.end; ++i)
            if (parts.may_hold(needs_[told_[i].needs]))
                use(told_[i].rule);
    }
}

}
