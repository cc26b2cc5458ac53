#pragma once

#include "dutch/tokens/tokenizer.hpp"
#include "passages/analysed_document.hpp"

#include <string>

namespace draad {

/// A few sentences as a document of one passage: an example of a codebook, or what someone wants to try.
AnalysedDocument read_example(const std::string& text, Tokenizer& tokenizer);

}
