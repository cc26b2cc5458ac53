#include "text/source_text.hpp"

#include <algorithm>

namespace draad {

std::size_t count_code_points(std::string_view utf8)
{
    // Every byte but a continuation byte (10xxxxxx) begins a code point.
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

LineAndColumn line_and_column(std::string_view utf8, std::size_t byte)
{
    const std::string_view before = utf8.substr(0, byte);
    const std::size_t line_start = before.rfind('\n') + 1; // npos + 1 is 0: the first line
    return {.line = static_cast<std::size_t>(std::ranges::count(before, '\n')) + 1,
            .column = count_code_points(before.substr(line_start)) + 1};
}

}
