#pragma once

#include <string_view>
#include <vector>

namespace draad {

// Words of grammar as they are said, where a transcript writes them so: nie, niks, effe, mekaar, d'r; with what is
// usual in Flanders and Brabant: da, wa, efkes, gin. All take folded words.

/// The usual spelling of a spoken one: niet for nie, even for efkes. Empty if the word is none.
std::string_view usual_spelling(std::string_view folded);

/// The spoken spellings of a word: nie and ni for niet. Empty if it has none.
std::vector<std::string_view> spoken_spellings(std::string_view folded);

}
