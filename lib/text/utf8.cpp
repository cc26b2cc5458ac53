#include "text/utf8.hpp"

#include <unicode/utf8.h>

#include <array>

namespace draad {

void append_utf8(std::string& text, char32_t code_point)
{
    constexpr char32_t replacement = 0xFFFD;
    if (code_point == 0 || code_point > 0x10FFFF || (code_point >= 0xD800 && code_point <= 0xDFFF))
        code_point = replacement;
    std::array<char, U8_MAX_LENGTH> bytes{};
    std::size_t size = 0;
    U8_APPEND_UNSAFE(bytes.data(), size, code_point);
    text.append(bytes.data(), size);
}

}
