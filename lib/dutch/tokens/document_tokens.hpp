#pragma once

#include "dutch/tokens/tokenizer.hpp"
#include "passages/document.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace draad {

/// A token in its document.
struct DocumentToken {
    /// From 1 in the order of the text.
    std::size_t sentence = 0;
    /// In bytes of the document's text.
    TextRange range;
};

/// The tokens and sentences of a document's whole text: of its passages, and of what stands between them, such as the
/// labels of turns. A sentence is never in two of these; a bullet is in the sentence behind it.
std::vector<DocumentToken> document_tokens(const Document& document, Tokenizer& tokenizer);

}
