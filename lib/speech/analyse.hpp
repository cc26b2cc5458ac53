#pragma once

#include "dutch/tokens/tokenizer.hpp"
#include "passages/analysed_document.hpp"
#include "passages/document.hpp"

#include <functional>

namespace draad {

/// What is done with a passage that has been read.
using TakePassage = std::function<void(AnalysedPassage&&)>;

/// Reads a document into words, sentences and quotations, and hands over its passages one by one, in its order. The
/// words of a long document are not all in memory at once: they are made twice. The tokenizer is used again from call
/// to call.
void analyse(const Document& document, Tokenizer& tokenizer, const TakePassage& take);

/// The same, all passages together.
AnalysedDocument analyse(const Document& document, Tokenizer& tokenizer);

}
