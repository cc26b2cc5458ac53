#pragma once

#include "text/token.hpp"

#include <cstddef>

namespace draad {

/// The index, in the list of sentences, of the one that a token stands in.
std::size_t sentence_at(const TokenizedText& words, std::size_t token);

}
