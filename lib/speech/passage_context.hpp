#pragma once

#include "passages/analysed_document.hpp"

#include <span>

namespace draad {

/// Finds the quotations of all passages of a document, in its order. For each it is known from its neighbours who was
/// announced, whether a quotation runs on, and whether dashes are dialogue.
void quote_passages(std::span<AnalysedPassage> passages);

}
