#pragma once

#include <string_view>

namespace draad {

// Words shortened at their beginning, without their apostrophe (ANS 5.2; Leidraad 5.A): 's avonds, 't, 'n, 'k, 'm, 'r.
// All take folded words.

/// s, t, ie, tuurlijk: makes one word with the apostrophe before it.
bool is_clitic(std::string_view folded);

/// s, t, twelk: the mark before it is no quotation mark, also in print of before 1947.
bool is_clitic_beside_quotations(std::string_view folded);

}
