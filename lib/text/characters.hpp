#pragma once

#include <cstddef>
#include <string_view>

namespace draad {

/// The code point at a byte of valid UTF-8, and how many bytes it takes. At the end of the text both are 0.
struct Character {
    char32_t code_point = 0;
    std::size_t size = 0;
};

Character character_at(std::string_view utf8, std::size_t byte);

/// The code point that ends before a byte; both 0 at the beginning.
Character character_before(std::string_view utf8, std::size_t byte);

bool is_upper(char32_t code_point);
bool is_letter(char32_t code_point);
bool is_digit(char32_t code_point);
bool is_letter_or_digit(char32_t code_point);
bool is_space(char32_t code_point);

/// Whether a byte of UTF-8 is one of 0 to 9.
constexpr bool is_ascii_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

}
