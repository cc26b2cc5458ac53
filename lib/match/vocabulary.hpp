#pragma once

#include "text/analysed_document.hpp"

#include <span>
#include <string>
#include <vector>

namespace draad {

/// The folded words of documents, sorted, each once.
std::vector<std::string> vocabulary_of(std::span<const AnalysedDocument> documents);

}
