#pragma once

#include "dutch/lexicon/lexicon.hpp"

#include <map>
#include <string>

namespace draad {

/// The words of a lexicon while it is being compiled: folded word → what the lists say of it.
using WordTable = std::map<std::string, WordClasses, std::less<>>;

/// Adds what one list says of a word. A word is only a name if every list has it so.
void add_word(WordTable& words, const std::string& folded, WordClasses classes);

}
