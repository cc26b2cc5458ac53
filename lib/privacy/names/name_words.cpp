#include "privacy/names/name_words.hpp"

#include "text/characters.hpp"
#include "text/folding.hpp"

namespace draad {

namespace {

/// Accents that stand apart from their letter (NFD), soft hyphens and zero-width characters: inside a word.
bool is_invisible(char32_t c)
{
    return (c >= 0x300 && c < 0x370) || c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
}

bool is_word_character(char32_t c)
{
    return is_letter(c) || is_digit(c) || is_invisible(c);
}

}

std::vector<NameWord> name_words(std::string_view text)
{
    std::vector<NameWord> words;
    for (std::size_t byte = 0; byte < text.size();) {
        const Character first = character_at(text, byte);
        if (!is_word_character(first.code_point)) {
            byte += first.size;
            continue;
        }
        std::size_t end = byte;
        for (Character c = first; c.size > 0 && is_word_character(c.code_point); c = character_at(text, end))
            end += c.size;
        words.push_back({.range = {byte, end},
                         .folded = fold(text.substr(byte, end - byte)),
                         .is_capitalised = is_upper(first.code_point)});
        byte = end;
    }
    return words;
}

}
