#pragma once

#include <string>

namespace draad {

/// Adds a code point to UTF-8 text; U+FFFD for what is none (surrogates, beyond U+10FFFF) and for U+0000.
void append_utf8(std::string& text, char32_t code_point);

}
