#include "text/encoding/double_encoding.hpp"

#include "text/characters.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

namespace draad {

namespace {

/// The characters of the bytes 0x80 to 0x9F; where there is none, the control character of that number.
constexpr std::array<char32_t, 32> upper_controls = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                     0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

/// The byte that windows-1252 (or ISO-8859-1) has for a character beyond ASCII.
std::optional<std::uint8_t> byte_of(char32_t character)
{
    if (character >= 0x80 && character <= 0xFF)
        return static_cast<std::uint8_t>(character);
    const auto found = std::ranges::find(upper_controls, character);
    if (found == upper_controls.end())
        return std::nullopt;
    return static_cast<std::uint8_t>(0x80 + (found - upper_controls.begin()));
}

/// How many bytes a sequence of UTF-8 has that begins with this one, of those that may be damage: two for Latin, three
/// for punctuation, ligatures and the byte-order mark. Others begin words of other languages.
std::size_t size_of_sequence(std::uint8_t lead)
{
    switch (lead) {
    case 0xC2:
    case 0xC3:
    case 0xC4:
    case 0xC5:
    case 0xCB:
        return 2;
    case 0xE2:
    case 0xEF:
        return 3;
    default:
        return 0;
    }
}

bool is_meant(char32_t character)
{
    constexpr std::array<char32_t, 12> others = {U'œ', U'Œ', U'ĳ',   U'Ĳ',   U'€',   U'™',
                                                 U'ˆ', U'˜', 0xFB00, 0xFB01, 0xFB02, 0xFEFF};
    const bool is_latin_1 = character >= 0xA0 && character <= 0xFF;
    const bool is_punctuation = character >= 0x2010 && character <= 0x203A;
    return is_latin_1 || is_punctuation || std::ranges::find(others, character) != others.end();
}

/// The damaged character that begins at a byte, with what was meant.
std::optional<Replacement> read_sequence(std::string_view utf8, std::size_t begin)
{
    Character character = character_at(utf8, begin);
    const std::optional<std::uint8_t> lead = byte_of(character.code_point);
    const std::size_t size = lead ? size_of_sequence(*lead) : 0;
    if (size == 0)
        return std::nullopt;
    char32_t meant = *lead & (size == 2 ? 0x1FU : 0x0FU);
    std::size_t end = begin + character.size;
    for (std::size_t i = 1; i < size; ++i) {
        character = character_at(utf8, end);
        const std::optional<std::uint8_t> next = byte_of(character.code_point);
        if (!next || *next > 0xBF)
            return std::nullopt;
        meant = (meant << 6U) | (*next & 0x3FU);
        end += character.size;
    }
    if (!is_meant(meant))
        return std::nullopt;
    Replacement replacement{.range = {begin, end}, .text = {}};
    append_utf8(replacement.text, meant);
    return replacement;
}

}

std::vector<Replacement> find_double_encoding(std::string_view utf8)
{
    constexpr char first_byte_of_leads = '\xC3';
    std::vector<Replacement> found;
    for (std::size_t i = utf8.find(first_byte_of_leads); i != std::string_view::npos;
         i = utf8.find(first_byte_of_leads, i)) {
        if (std::optional<Replacement> sequence = read_sequence(utf8, i)) {
            i = sequence->range.end;
            found.push_back(*std::move(sequence));
        } else {
            ++i;
        }
    }
    return found;
}

void mend_double_encoding(ReplacedText& text)
{
    for (int saved = 0; saved < 3; ++saved)
        text.replace(find_double_encoding(text.text()));
}

}
