#include "text/trimmed.hpp"

#include "text/characters.hpp"

namespace draad {

namespace {

bool is_invisible(char32_t character)
{
    constexpr char32_t zero_width_space = 0x200B;
    constexpr char32_t byte_order_mark = 0xFEFF;
    return is_space(character) || character == zero_width_space || character == byte_order_mark;
}

}

TextRange trimmed(std::string_view text, TextRange range)
{
    while (!range.is_empty()) {
        const Character first = character_at(text, range.begin);
        if (!is_invisible(first.code_point))
            break;
        range.begin += first.size;
    }
    while (!range.is_empty()) {
        const Character last = character_before(text, range.end);
        if (!is_invisible(last.code_point))
            break;
        range.end -= last.size;
    }
    return range;
}

std::string_view trimmed(std::string_view text)
{
    const TextRange range = trimmed(text, {0, text.size()});
    return text.substr(range.begin, range.size());
}

}
