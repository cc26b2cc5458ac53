#include "text/characters.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace draad {

Character character_at(std::string_view utf8, std::size_t byte)
{
    if (byte >= utf8.size())
        return {};
    const auto* text = reinterpret_cast<const uint8_t*>(utf8.data());
    std::size_t next = byte;
    UChar32 code_point = 0;
    U8_NEXT_OR_FFFD(text, next, utf8.size(), code_point);
    return {.code_point = static_cast<char32_t>(code_point), .size = next - byte};
}

Character character_before(std::string_view utf8, std::size_t byte)
{
    if (byte == 0)
        return {};
    const auto* text = reinterpret_cast<const uint8_t*>(utf8.data());
    auto start = static_cast<int32_t>(byte);
    UChar32 code_point = 0;
    U8_PREV_OR_FFFD(text, 0, start, code_point);
    return {.code_point = static_cast<char32_t>(code_point), .size = byte - static_cast<std::size_t>(start)};
}

bool is_upper(char32_t code_point)
{
    return u_isupper(static_cast<UChar32>(code_point)) != 0;
}

bool is_letter(char32_t code_point)
{
    return u_isalpha(static_cast<UChar32>(code_point)) != 0;
}

bool is_digit(char32_t code_point)
{
    return u_isdigit(static_cast<UChar32>(code_point)) != 0;
}

bool is_letter_or_digit(char32_t code_point)
{
    return is_letter(code_point) || is_digit(code_point);
}

bool is_space(char32_t code_point)
{
    return u_isUWhiteSpace(static_cast<UChar32>(code_point)) != 0;
}

}
