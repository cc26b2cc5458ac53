#pragma once

#include "dutch/tokenizer.hpp"
#include "text/analysed_document.hpp"
#include "text/document.hpp"

namespace draad {

/// Reads a document into words, sentences and quotations. The tokenizer is used again from call to call.
AnalysedDocument analyse(const Document& document, Tokenizer& tokenizer);

}
