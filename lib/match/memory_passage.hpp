#pragma once

#include "match/word_table.hpp"
#include "passages/passage_source.hpp"

namespace draad {

/// A passage that has been read whole, its words numbered as in the vocabulary of a table.
class MemoryPassage : public PassageSource {
public:
    /// All arguments outlive the passage.
    MemoryPassage(const AnalysedPassage& passage, const WordTable& table,
                  std::span<const AnalysedPassage> others_of_turn = {})
        : passage_(passage), words_(words_in(passage.words, table.vocabulary())),
          tokens_(folded_tokens(passage.words.tokens)), others_of_turn_(others_of_turn)
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
