#pragma once

#include "dutch/lexicon/compiler/word_table.hpp"

#include <filesystem>

namespace draad {

/// Reads the words of a hunspell dictionary (`nl.dic` and `nl.aff`) and the forms that its affix flags make, with the
/// classes that the flags give away: Zb makes plurals, so its bearer is a noun.
void read_hunspell_dictionary(const std::filesystem::path& dictionary, const std::filesystem::path& affixes,
                              WordTable& words);

}
