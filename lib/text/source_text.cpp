#include "text/source_text.hpp"

#include <algorithm>

namespace draad {

std::size_t count_code_points(std::string_view utf8)
{
    // Every byte but a continuation byte (10xxxxxx) begins a code point.
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

std::size_t bytes_of_code_points(std::string_view utf8, std::size_t code_points)
{
    for (std::size_t byte = 0; byte < utf8.size(); ++byte) {
        const bool begins_character = (static_cast<unsigned char>(utf8[byte]) & 0xC0U) != 0x80U;
        if (begins_character && code_points-- == 0)
            return byte;
    }
    return utf8.size();
}

LineAndColumn line_and_column(std::string_view utf8, std::size_t byte)
{
    const std::string_view before = utf8.substr(0, byte);
    const std::size_t line_start = before.rfind('\n') + 1; // npos + 1 is 0: the first line
    return {.line = static_cast<std::size_t>(std::ranges::count(before, '\n')) + 1,
            .column = count_code_points(before.substr(line_start)) + 1};
}

}
