#pragma once

#include "dutch/lexicon/lexicon.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Words of the lists that someone may have meant who wrote `folded` with one slip: a letter too many or too few,
/// another letter, or two letters exchanged (Damerau 1964). At most `most`: those with the same letters in another
/// order first, then by alphabet.
std::vector<std::string> find_near_words(std::string_view folded, const Lexicon& lexicon, std::size_t most);

}
