#pragma once

#include "text/token.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Makes one token of a word that the end of a line broke: "vertrou-⏎wen" is the word `vertrouwen`, "Noord-⏎Holland"
/// keeps its hyphen, and "jeugd-⏎en gezinshulp" is no broken word. Called with the tokens of a passage as they are
/// found, after each: looks at the last ones only. The token's range covers the break; its folded form is the whole
/// word. (Leidraad 17 "afbreken"; 6.J "weglatingsstreepje".)
void join_broken_word(std::string_view text, std::vector<Token>& tokens);

}
