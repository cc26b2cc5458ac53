#include "report/harmless/plain_text.hpp"

#include "text/characters.hpp"

#include <algorithm>

namespace draad {

namespace {

enum class LineEnds { keep, space };

/// A control character, or the first byte of one beyond ASCII or of a mark of direction.
bool may_be_altered(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return value < 0x20 || value == 0x7F || value == 0xC2 || value == 0xE2;
}

std::string cleaned(std::string_view text, LineEnds line_ends)
{
    if (std::ranges::none_of(text, may_be_altered))
        return std::string(text);
    std::string clean;
    for (std::size_t i = 0; i < text.size();) {
        const Character character = character_at(text, i);
        const std::string_view bytes = text.substr(i, character.size);
        i += character.size;
        if (character.code_point == '\r' && i < text.size() && text[i] == '\n')
            continue;
        if (character.code_point == '\n' || character.code_point == '\r')
            clean += line_ends == LineEnds::keep ? '\n' : ' ';
        else if (character.code_point == '\t')
            clean += ' ';
        else if (is_control(character.code_point))
            clean += "�";
        else
            clean += bytes;
    }
    return clean;
}

}

bool is_control(char32_t code_point)
{
    // C0 and C1, and the marks that turn the direction of a line (Trojan Source, CVE-2021-42574).
    return code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0) ||
           (code_point >= 0x202A && code_point <= 0x202E) || (code_point >= 0x2066 && code_point <= 0x2069);
}

std::string on_one_line(std::string_view text)
{
    return cleaned(text, LineEnds::space);
}

std::string without_controls(std::string_view text)
{
    return cleaned(text, LineEnds::keep);
}

std::size_t display_width(std::string_view text)
{
    std::size_t width = 0;
    for (std::size_t i = 0; i < text.size();) {
        const Character character = character_at(text, i);
        i += character.size;
        const bool is_combining = character.code_point >= 0x300 && character.code_point < 0x370;
        const bool is_invisible = character.code_point == 0xAD || character.code_point == 0x200B;
        width += is_combining || is_invisible ? 0 : 1;
    }
    return width;
}

}
