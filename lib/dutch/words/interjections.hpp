#pragma once

#include <string_view>

namespace draad {

// Interjections (ANS 11 "tussenwerpsel"). All take folded words.

/// ach, nee, hallo: by itself in quotation marks, it is speech.
bool is_interjection(std::string_view folded);

}
