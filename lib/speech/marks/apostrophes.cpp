#include "speech/marks/apostrophes.hpp"

#include "dutch/words/clitics.hpp"
#include "dutch/words/prepositions.hpp"
#include "text/characters.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace draad {

namespace {

/// What stands before a year of two digits beside prepositions: begin ’98, de jaren ’80.
constexpr std::array<std::string_view, 6> words_before_years = {"begin", "eind", "en", "jaren", "of", "zomer"};

/// The letters or digits from `byte` on, all of one sort.
template <class Sort>
std::string_view run_at(std::string_view text, std::size_t byte, Sort is_of_sort)
{
    std::size_t end = byte;
    for (Character c = character_at(text, end); c.size > 0 && is_of_sort(c.code_point); c = character_at(text, end))
        end += c.size;
    return text.substr(byte, end - byte);
}

/// ’s morgens, but not the letter in ‘s’.
bool is_clitic(std::string_view text, std::size_t byte)
{
    const std::string_view word = run_at(text, byte, is_letter);
    if (word.empty())
        return false;
    std::string lower(word);
    lower.front() = static_cast<char>(lower.front() | 0x20);
    const char32_t after = character_at(text, byte + word.size()).code_point;
    return is_clitic_beside_quotations(lower) && after != U'’' && after != U'\'';
}

std::string_view word_before(std::string_view text, std::size_t byte)
{
    const std::size_t end = text.find_last_not_of(' ', byte == 0 ? 0 : byte - 1);
    if (byte == 0 || end == std::string_view::npos)
        return {};
    const std::size_t space = text.find_last_of(" \n(", end);
    const std::size_t begin = space == std::string_view::npos ? 0 : space + 1;
    return text.substr(begin, end + 1 - begin);
}

/// in ’98, but not ‘24 uur per dag’.
bool is_short_year(std::string_view text, TextRange mark)
{
    if (run_at(text, mark.end, is_digit).size() != 2)
        return false;
    const std::string_view before = word_before(text, mark.begin);
    return is_preposition_before_year(before) ||
           std::ranges::find(words_before_years, before) != words_before_years.end();
}

}

bool is_apostrophe(std::string_view text, TextRange mark)
{
    const char32_t before = character_before(text, mark.begin).code_point;
    const char32_t after = character_at(text, mark.end).code_point;
    if (is_letter_or_digit(before) && is_letter_or_digit(after))
        return true;
    if (is_letter_or_digit(before))
        return false;
    return is_clitic(text, mark.end) || is_short_year(text, mark);
}

bool may_be_possessive(std::string_view text, TextRange mark)
{
    const char32_t before = character_before(text, mark.begin).code_point;
    if (before != U's' && before != U'x' && before != U'z')
        return false;
    const Character space = character_at(text, mark.end);
    return space.code_point == U' ' && is_letter_or_digit(character_at(text, mark.end + space.size).code_point);
}

}
