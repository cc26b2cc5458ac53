#include "speech/document_tokens.hpp"

#include <utility>

namespace draad {

namespace {

/// Tokens take some 56 bytes each, so that these are as much memory as some MB of text.
constexpr std::size_t most_kept = 250'000;

}

const TokenizedText& DocumentTokens::look_at(std::size_t passage)
{
    if (passage < kept_.size())
        return kept_[passage];
    last_ = tokenizer_.tokenize(text(passage));
    if (passage > kept_.size() || tokens_ + last_.tokens.size() > most_kept)
        return last_;
    tokens_ += last_.tokens.size();
    return kept_.emplace_back(std::move(last_));
}

TokenizedText DocumentTokens::take(std::size_t passage)
{
    last_ = {};
    return passage < kept_.size() ? std::exchange(kept_[passage], {}) : tokenizer_.tokenize(text(passage));
}

}
