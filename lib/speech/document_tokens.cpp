#include "speech/document_tokens.hpp"

#include <utility>

namespace draad {

const TokenizedText& DocumentTokens::look_at(std::size_t passage)
{
    if (passage < kept_.size())
        return kept_[passage];
    last_ = tokenizer_.tokenize(text(passage));
    if (passage > kept_.size() || tokens_ + last_.tokens.size() > most_kept_)
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
