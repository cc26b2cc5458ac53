#include "ingest/formats/word/docx_symbols.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace draad {

namespace {

struct Symbol {
    std::string_view font;
    unsigned number;
    std::string_view character;
};

/// Characters of Wingdings and Symbol by their numbers in the charts of these fonts.
constexpr auto symbols = std::to_array<Symbol>({
    {"Wingdings", 0x4A, "☺"}, {"Wingdings", 0x4B, "😐"}, {"Wingdings", 0x4C, "☹"}, {"Wingdings", 0x6C, "●"},
    {"Wingdings", 0x6E, "■"}, {"Wingdings", 0x6F, "□"}, {"Wingdings", 0x71, "❑"}, {"Wingdings", 0x76, "❖"},
    {"Wingdings", 0x9F, "•"}, {"Wingdings", 0xA7, "▪"}, {"Wingdings", 0xA8, "◻"}, {"Wingdings", 0xD8, "➢"},
    {"Wingdings", 0xDF, "←"}, {"Wingdings", 0xE0, "→"}, {"Wingdings", 0xE1, "↑"}, {"Wingdings", 0xE2, "↓"},
    {"Wingdings", 0xE8, "➔"}, {"Wingdings", 0xF0, "⇨"}, {"Wingdings", 0xFB, "✗"}, {"Wingdings", 0xFC, "✓"},
    {"Wingdings", 0xFD, "☒"}, {"Wingdings", 0xFE, "☑"}, {"Symbol", 0xA3, "≤"},    {"Symbol", 0xAB, "↔"},
    {"Symbol", 0xAC, "←"},    {"Symbol", 0xAD, "↑"},    {"Symbol", 0xAE, "→"},    {"Symbol", 0xAF, "↓"},
    {"Symbol", 0xB0, "°"},    {"Symbol", 0xB1, "±"},    {"Symbol", 0xB3, "≥"},    {"Symbol", 0xB4, "×"},
    {"Symbol", 0xB7, "•"},    {"Symbol", 0xB8, "÷"},    {"Symbol", 0xB9, "≠"},    {"Symbol", 0xBB, "≈"},
    {"Symbol", 0xBC, "…"},    {"Symbol", 0xDE, "⇒"},
});

}

std::string docx_symbol(std::string_view font, std::string_view code)
{
    constexpr unsigned private_use = 0xF000;
    unsigned code_point = 0;
    std::from_chars(code.data(), code.data() + code.size(), code_point, 16);
    const bool is_of_font = code_point >= private_use && code_point < private_use + 0x100;
    const unsigned in_font = is_of_font ? code_point - private_use : code_point;
    const auto symbol = std::ranges::find_if(
        symbols, [&](const Symbol& known) { return known.font == font && known.number == in_font; });
    if (symbol != symbols.end())
        return std::string(symbol->character);
    std::string character;
    append_utf8(character, is_of_font || code_point < 0x20 ? U'\uFFFD' : static_cast<char32_t>(code_point));
    return character;
}

}
