#pragma once

#include "passages/analysed_document.hpp"

#include <string>
#include <string_view>

namespace draad {

/// A passage as it is stored in a Xapian document's data: its header, its text, and where its tokens, sentences and
/// quotations lie. Folded forms are not stored where folding again gives them: that is cheaper than reading.
std::string write_passage(const AnalysedPassage& passage);

/// Throws Error if the bytes are damaged.
AnalysedPassage read_passage(std::string_view record);

}
