#include "text/encoding/old_encoding.hpp"

#include "text/characters.hpp"
#include "text/encoding/code_page.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace draad {

namespace {

/// What an encoding gives the bytes from 0x80 on.
using HighCharacters = std::array<char32_t, 128>;

HighCharacters high_characters(const char* encoding)
{
    HighCharacters characters{};
    for (std::size_t i = 0; i < characters.size(); ++i) {
        const char byte = static_cast<char>(0x80 + i);
        const auto decoded = decode_as({&byte, 1}, encoding);
        characters[i] = decoded && !decoded->empty() ? character_at(*decoded, 0).code_point : 0xFFFD;
    }
    return characters;
}

bool is_high(char byte)
{
    return static_cast<unsigned char>(byte) >= 0x80;
}

bool is_ascii_letter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool is_in(std::u32string_view some, char32_t code_point)
{
    return some.find(code_point) != std::u32string_view::npos;
}

/// Whether a character may stand in Dutch between the two bytes: a letter with an accent in a word, a quotation mark at
/// the edge of one, an apostrophe in one.
bool may_stand(char32_t code_point, char before, char after)
{
    const bool in_word = is_ascii_letter(before) || is_ascii_letter(after) || is_high(before) || is_high(after);
    if (is_in(U"éèëêïíîìöóôòüúûùäáâàçñåøÉÈËÊÏÍÖÓÜÚÄÁÀÇ", code_point))
        return in_word;
    if (is_in(U"‘“„‚", code_point))
        return !is_ascii_letter(before);
    if (is_in(U"”", code_point))
        return !is_ascii_letter(after);
    if (is_in(U"’", code_point))
        return true;
    return is_in(U"–—…€", code_point) && !(is_ascii_letter(before) && is_ascii_letter(after));
}

/// Which share of the high bytes may stand where they do.
double share_in_place(std::string_view bytes, const char* encoding)
{
    const HighCharacters characters = high_characters(encoding);
    std::size_t all = 0;
    std::size_t in_place = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (!is_high(bytes[i]))
            continue;
        ++all;
        const char before = i > 0 ? bytes[i - 1] : ' ';
        const char after = i + 1 < bytes.size() ? bytes[i + 1] : ' ';
        in_place += may_stand(characters[static_cast<unsigned char>(bytes[i]) - 0x80], before, after) ? 1 : 0;
    }
    return all == 0 ? 0 : static_cast<double>(in_place) / static_cast<double>(all);
}

}

std::string old_encoding(std::string_view bytes)
{
    constexpr std::size_t enough = 1 << 20;
    constexpr std::ptrdiff_t fewest = 3; // a stray byte tells nothing
    constexpr double most_of_western = 0.5;
    constexpr double least = 0.9;
    const std::string_view sample = bytes.substr(0, enough);
    if (std::ranges::count_if(sample, is_high) < fewest || share_in_place(sample, "windows-1252") > most_of_western)
        return {};
    const double dos = share_in_place(sample, "ibm-850");
    const double mac = share_in_place(sample, "macintosh");
    return std::max(dos, mac) < least ? "" : dos > mac ? "ibm-850" : "macintosh";
}

}
