#pragma once

#include "dutch/lexicon/lexicon.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// The words of the lists that one slip of the hand away may have been meant by a folded word (a letter too many, too
/// few, another, or two that changed places; Damerau 1964), at most so many: those with the same letters in another
/// order first, then by alphabet.
std::vector<std::string> find_near_words(std::string_view folded, const Lexicon& lexicon, std::size_t most);

}
