#pragma once

#include "text/replaced_text.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Finds what is UTF-8 that a program took for windows-1252 and saved as UTF-8 again: "cliÃ«nten" for "cliënten",
/// "â€˜ja" for "‘ja". In order, each with the character that was meant. Only what hardly any text means to say is taken
/// for it: the letters of Latin-1, œ, Œ and ĳ, general punctuation, the euro sign, ligatures and the byte-order mark.
/// (What each byte stands for: the index windows-1252 of the WHATWG Encoding standard.)
std::vector<Replacement> find_double_encoding(std::string_view utf8);

/// Replaces what `find_double_encoding` finds by what was meant, also where it was saved so up to three times.
void mend_double_encoding(ReplacedText& text);

}
