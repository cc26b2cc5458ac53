#include "ingest/lines.hpp"

#include "text/characters.hpp"

#include <algorithm>

namespace draad {

namespace {

/// A plain loop: find_first_of makes a call for every byte.
std::size_t end_of_line(std::string_view text, std::size_t place)
{
    while (place < text.size() && text[place] != '\n' && text[place] != '\r' && text[place] != '\f')
        ++place;
    return place;
}

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

std::vector<TextRange> split_lines(std::string_view text)
{
    std::vector<TextRange> lines;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = end_of_line(text, begin);
        lines.push_back(trimmed(text, {begin, end}));
        if (text.substr(end, 1) == "\f")
            lines.push_back({end, end});
        begin = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
    }
    return lines;
}

}
