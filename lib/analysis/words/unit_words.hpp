#pragma once

#include "analysis/figures/units.hpp"
#include "coding/passage_filter.hpp"
#include "corpus/corpus.hpp"
#include "dutch/lexicon/lexicon.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace draad {

/// A unit of a corpus with its words that are more than grammar and frequent verbs.
struct WordUnit {
    /// The first of its passages, which follow each other; several of a turn only.
    PassageId passage;
    std::uint32_t passages = 1;
    /// The index of the sentence in its passage, where the unit is a sentence.
    std::size_t sentence = 0;
    /// Its distinct words: a stretch of `UnitWords::words`.
    std::size_t first_word = 0;
    std::size_t end_word = 0;
    /// Whether who says it is there to ask (`asks_questions`).
    bool is_asking = false;
    /// Whether it says too little to be about anything: an answer of a word, a greeting, an address, a word of thanks.
    bool is_slight = false;
};

/// The units of a corpus, of the passages that a filter lets pass, in the order of the texts.
struct UnitWords {
    std::vector<WordUnit> units;
    /// The numbers of their words, and the number of each lemma, from 0.
    std::vector<std::uint32_t> words;
    std::unordered_map<std::string, std::uint32_t> numbers;

    std::span<const std::uint32_t> words_of(const WordUnit& unit) const
    {
        return std::span(words).subspan(unit.first_word, unit.end_word - unit.first_word);
    }
    /// The unit that a sentence of a passage is, or is part of; nothing if the filter left it out.
    std::optional<std::size_t> unit_of(PassageId passage, std::size_t sentence, Unit unit) const;
};

/// Reads them. `unit` is no document.
UnitWords read_unit_words(const Corpus& corpus, const Lexicon& lexicon, const PassageFilter& filter, Unit unit);

}
