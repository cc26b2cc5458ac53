#pragma once

#include "text/token.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Makes one token of a word that print spaced out for emphasis, "b e s l o t": four letters or more, each alone
/// between single spaces, vowels and consonants among them. Its folded form is the whole word.
void join_spaced_letters(std::string_view text, std::vector<Token>& tokens);

}
