#pragma once

#include "passages/passage_source.hpp"
#include "storage/sorted_words.hpp"

#include <span>
#include <vector>

namespace draad {

/// A passage that has been read whole, its words numbered as in a vocabulary.
class MemoryPassage : public PassageSource {
public:
    /// All arguments outlive the passage.
    MemoryPassage(const AnalysedPassage& passage, const SortedWords& vocabulary,
                  std::span<const AnalysedPassage> others_of_turn = {})
        : passage_(passage), words_(words_in(passage.words, vocabulary)), tokens_(folded_tokens(passage.words.tokens)),
          others_of_turn_(others_of_turn)
    {
    }

    const PassageWords& words() override { return words_; }
    const Passage& header() override { return passage_.passage; }
    std::span<const FoldedToken> tokens(TokenSpan stretch) override
    {
        return std::span(tokens_).subspan(stretch.begin, stretch.end - stretch.begin);
    }
    const AnalysedPassage& whole() override { return passage_; }
    std::span<const AnalysedPassage> others_of_turn() override { return others_of_turn_; }

private:
    const AnalysedPassage& passage_;
    PassageWords words_;
    std::vector<FoldedToken> tokens_;
    std::span<const AnalysedPassage> others_of_turn_;
};

}
