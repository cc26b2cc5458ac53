#include "ingest/lines/names.hpp"

#include "dutch/words/name_infixes.hpp"
#include "dutch/words/open/person_words.hpp"
#include "dutch/words/titles.hpp"
#include "text/characters.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace draad {

namespace {

bool is_name_character(char32_t character)
{
    constexpr std::u32string_view inner = U"-–'’‘.&/+";
    return is_letter(character) || is_digit(character) || inner.find(character) != std::u32string_view::npos;
}

std::vector<std::string_view> split_words(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0)
            words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

/// Whether a word can stand in a name: capitalised, a number, a particle, a role or an honorific.
bool is_name_word(std::string_view word)
{
    for (std::size_t offset = 0; offset < word.size();) {
        const Character character = character_at(word, offset);
        if (!is_name_character(character.code_point))
            return false;
        offset += character.size;
    }
    const char32_t first = character_at(word, 0).code_point;
    if (is_upper(first) || is_digit(first))
        return true;
    const std::string folded = fold(word);
    return is_name_particle(folded) || is_role_word(folded) || is_honorific(folded);
}

}

bool is_name(std::string_view name)
{
    constexpr std::size_t longest_name = 50;
    constexpr std::size_t most_words = 6;
    if (name.size() > longest_name || name.empty() || !is_letter(character_at(name, 0).code_point))
        return false;
    const std::vector<std::string_view> words = split_words(name);
    if (words.size() > most_words || !std::ranges::all_of(words, is_name_word))
        return false;
    const std::string folded = fold(name);
    const bool begins_low = !is_upper(character_at(name, 0).code_point);
    return !(begins_low && words.size() > 1 && is_name_particle(fold(words.back())));
}

}
