#include "ingest/lines/shape.hpp"

#include "text/characters.hpp"

#include <string>

namespace draad {

namespace {

constexpr std::u32string_view opening_marks = U"\"'‘’“”„‚«»([{*_-–—";
constexpr std::u32string_view closing_marks = U"\"'’‘”“»«)]}*_ ";
constexpr std::u32string_view sentence_ends = U".?!…";
constexpr std::u32string_view inner_marks = U",;:)]";

char32_t first_within_opening_marks(std::string_view text)
{
    std::size_t offset = 0;
    Character character = character_at(text, offset);
    while (character.size > 0 &&
           (opening_marks.find(character.code_point) != std::u32string_view::npos || is_space(character.code_point))) {
        offset += character.size;
        character = character_at(text, offset);
    }
    return character.code_point;
}

bool is_lower(char32_t character)
{
    return is_letter(character) && !is_upper(character);
}

}

bool ends_sentence(std::string_view text)
{
    Character character = character_before(text, text.size());
    while (character.size > 0 && closing_marks.find(character.code_point) != std::u32string_view::npos) {
        text.remove_suffix(character.size);
        character = character_before(text, text.size());
    }
    return character.size > 0 && sentence_ends.find(character.code_point) != std::u32string_view::npos;
}

bool begins_within_sentence(std::string_view text)
{
    const char32_t first = character_at(text, 0).code_point;
    if (inner_marks.find(first) != std::u32string_view::npos)
        return first != 0;
    return is_lower(first_within_opening_marks(text));
}

bool begins_like_sentence(std::string_view text)
{
    const char32_t first = first_within_opening_marks(text);
    return is_upper(first) || is_digit(first);
}

bool is_in_capitals(std::string_view text)
{
    bool has_capital = false;
    for (std::size_t offset = 0; offset < text.size();) {
        const Character character = character_at(text, offset);
        if (is_lower(character.code_point))
            return false;
        has_capital = has_capital || is_upper(character.code_point);
        offset += character.size;
    }
    return has_capital;
}

std::size_t count_words(std::string_view text)
{
    std::size_t words = 0;
    bool is_in_word = false;
    for (const char byte : text) {
        const bool is_blank = byte == ' ' || (byte >= '\t' && byte <= '\r');
        words += !is_blank && !is_in_word ? 1 : 0;
        is_in_word = !is_blank;
    }
    return words;
}

}
