#pragma once

#include <string_view>

namespace draad {

// Verbs and adjectives that give a name. All take folded words.

/// zogenaamde, heet, noemt, getiteld: what stands in quotation marks beside it is a name and no speech.
bool is_word_of_naming(std::string_view folded);

}
