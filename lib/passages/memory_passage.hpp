#pragma once

#include "passages/passage_source.hpp"
#include "storage/sorted_words.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace draad {

/// A passage that has been read whole. All that it is made with outlives it.
class MemoryPassage : public PassageSource {
public:
    /// `words`: those of the passage.
    MemoryPassage(const AnalysedPassage& passage, const PassageWords& words) : passage_(passage), words_(&words) {}

    /// Its words are numbered as in a vocabulary, which is asked for when they are.
    MemoryPassage(const AnalysedPassage& passage, std::function<const SortedWords&()> find_vocabulary)
        : passage_(passage), find_vocabulary_(std::move(find_vocabulary))
    {
    }
    MemoryPassage(const AnalysedPassage& passage, const SortedWords& vocabulary)
        : MemoryPassage(passage, [&vocabulary]() -> const SortedWords& { return vocabulary; })
    {
    }

    MemoryPassage(const MemoryPassage&) = delete;
    MemoryPassage& operator=(const MemoryPassage&) = delete;

    const Passage& header() override { return passage_.passage; }
    const PassageWords& words() override
    {
        if (!words_)
            words_ = &own_words_.emplace(words_in(passage_.words, find_vocabulary_()));
        return *words_;
    }
    std::span<const FoldedToken> tokens(TokenSpan stretch) override
    {
        if (tokens_.empty())
            tokens_ = folded_tokens(passage_.words.tokens);
        return std::span(tokens_).first(std::min(stretch.end, tokens_.size())).subspan(stretch.begin);
    }
    const AnalysedPassage& whole() override { return passage_; }

private:
    const AnalysedPassage& passage_;
    std::function<const SortedWords&()> find_vocabulary_;
    const PassageWords* words_ = nullptr;
    std::optional<PassageWords> own_words_;
    std::vector<FoldedToken> tokens_;
};

}
