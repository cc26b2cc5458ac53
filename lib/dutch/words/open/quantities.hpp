#pragma once

#include <string_view>

namespace draad {

// Words that count people (ANS 7 "telwoord"). All take folded words.

/// ruim, bijna, circa: before a number or a share, says that it is about so many: ruim de helft van de ouders.
bool approximates(std::string_view folded);

/// twee, zestig, 40: a number, in letters or in figures.
bool is_number_word(std::string_view folded);

/// helft, meerderheid, procent: a part of a whole: een derde van de leden.
bool is_share(std::string_view folded);

}
