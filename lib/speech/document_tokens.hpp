#pragma once

#include "dutch/tokens/tokenizer.hpp"
#include "passages/analysed_document.hpp"
#include "passages/document.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace draad {

/// The words of a document, for whoever goes through its passages twice: those of the first passages are kept from the
/// first time to the second, those of the rest of a long document made again.
class DocumentTokens {
public:
    /// Tokens take some 56 bytes each, so that these are as much memory as some MB of text.
    static constexpr std::size_t usually_kept = 250'000;

    /// The document and the tokenizer outlive it. `most_kept`: so many tokens are kept.
    DocumentTokens(const Document& document, Tokenizer& tokenizer, std::size_t most_kept = usually_kept)
        : document_(document), tokenizer_(tokenizer), most_kept_(most_kept)
    {
    }

    std::size_t passages() const { return document_.passages.size(); }
    std::string_view text(std::size_t passage) const { return document_.text.slice(header(passage).range); }
    const Passage& header(std::size_t passage) const { return document_.passages[passage]; }

    /// The words of a passage, until the next call.
    const TokenizedText& look_at(std::size_t passage);

    /// The words of a passage, for good.
    TokenizedText take(std::size_t passage);

private:
    const Document& document_;
    Tokenizer& tokenizer_;
    std::size_t most_kept_;
    /// Of the first passages, while these are few.
    std::vector<TokenizedText> kept_;
    std::size_t tokens_ = 0;
    TokenizedText last_;
};

}
