#include "text/source_text.hpp"

#include <algorithm>
#include <cstdint>

namespace draad {

namespace {

/// Every byte but a continuation byte (10xxxxxx) begins a code point.
bool begins_code_point(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

}

std::size_t count_code_points(std::string_view utf8)
{
    // By stretches whose count fits a byte: so the compiler has many bytes counted at once.
    constexpr std::size_t stretch_size = 128;
    std::size_t count = 0;
    for (; utf8.size() >= stretch_size; utf8.remove_prefix(stretch_size)) {
        std::uint8_t of_stretch = 0;
        for (std::size_t i = 0; i < stretch_size; ++i)
            of_stretch = static_cast<std::uint8_t>(of_stretch + (begins_code_point(utf8[i]) ? 1 : 0));
        count += of_stretch;
    }
    return count + static_cast<std::size_t>(std::ranges::count_if(utf8, begins_code_point));
}

std::size_t bytes_of_code_points(std::string_view utf8, std::size_t code_points)
{
    for (std::size_t byte = 0; byte < utf8.size(); ++byte) {
        if (begins_code_point(utf8[byte]) && code_points-- == 0)
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
