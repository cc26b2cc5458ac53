#pragma once

#include "passages/analysed_document.hpp"

#include <span>

namespace draad {

/// Finds the quotations of all passages of a document, in its order, each knowing what its neighbours tell: who was
/// announced, whether a quotation runs on, whether dashes are dialogue.
void quote_passages(std::span<AnalysedPassage> passages);

}
