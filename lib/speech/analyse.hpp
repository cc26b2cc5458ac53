#pragma once

#include "dutch/tokens/tokenizer.hpp"
#include "passages/analysed_document.hpp"
#include "passages/document.hpp"

namespace draad {

/// Reads a document into words, sentences and quotations. The tokenizer is used again from call to call.
AnalysedDocument analyse(const Document& document, Tokenizer& tokenizer);

}
