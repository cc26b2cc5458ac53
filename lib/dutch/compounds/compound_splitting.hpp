#pragma once

#include "dutch/lexicon/lexicon.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// The parts of a folded compound in order, linking letters and hyphens with the part before them: gezondheids|zorg,
/// gemeente|raads|lid. The word alone if it is no compound. For reports; whether a code word is in a word is asked of
/// `is_compound_with`.
std::vector<std::string> split_compound(std::string_view word, const Lexicon& lexicon);

}
