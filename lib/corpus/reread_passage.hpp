#pragma once

#include "dutch/tokens/tokenizer.hpp"
#include "passages/passage_source.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace draad {

/// A passage of which all but the text and the tokens is in memory: these are made again when they are asked for.
class RereadPassage : public PassageSource {
public:
    /// All that it is made with outlives it.
    RereadPassage(const AnalysedPassage& kept, std::string_view text, const PassageWords& words, Tokenizer& tokenizer)
        : kept_(kept), text_(text), words_(words), tokenizer_(tokenizer)
    {
    }

    const Passage& header() override { return kept_.passage; }
    const PassageWords& words() override { return words_; }

    std::span<const FoldedToken> tokens(TokenSpan stretch) override
    {
        if (tokens_.empty())
            tokens_ = folded_tokens(whole().words.tokens);
        return std::span(tokens_).first(std::min(stretch.end, tokens_.size())).subspan(stretch.begin);
    }

    const AnalysedPassage& whole() override
    {
        if (!is_read_) {
            passage_ = kept_;
            passage_.text = text_;
            passage_.words = tokenizer_.tokenize(text_);
            is_read_ = true;
        }
        return passage_;
    }

private:
    const AnalysedPassage& kept_;
    std::string_view text_;
    const PassageWords& words_;
    Tokenizer& tokenizer_;
    AnalysedPassage passage_;
    std::vector<FoldedToken> tokens_;
    bool is_read_ = false;
};

}
