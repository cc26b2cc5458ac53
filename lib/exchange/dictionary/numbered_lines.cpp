#include "exchange/dictionary/numbered_lines.hpp"

#include "text/characters.hpp"

#include <algorithm>

namespace draad {

std::vector<NumberedLine> numbered_lines(std::string_view text)
{
    std::vector<NumberedLine> lines;
    std::size_t number = 1;
    for (std::size_t begin = 0; begin < text.size(); ++number) {
        const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
        const std::string_view line = text.substr(begin, end - begin);
        if (!without_ends(line).empty())
            lines.push_back({.number = number, .text = line});
        begin = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
    }
    return lines;
}

std::string_view without_ends(std::string_view text)
{
    for (Character first = character_at(text, 0); first.size > 0 && is_space(first.code_point);
         first = character_at(text, 0))
        text.remove_prefix(first.size);
    for (Character last = character_before(text, text.size()); last.size > 0 && is_space(last.code_point);
         last = character_before(text, text.size()))
        text.remove_suffix(last.size);
    return text;
}

std::string single_spaced(std::string_view text)
{
    std::string spaced;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = character_at(text, at);
        if (!is_space(character.code_point))
            spaced += text.substr(at, character.size);
        else if (!spaced.empty() && spaced.back() != ' ')
            spaced += ' ';
        at += character.size;
    }
    if (spaced.ends_with(' '))
        spaced.pop_back();
    return spaced;
}

std::vector<std::string_view> split_at(std::string_view text, char sign)
{
    std::vector<std::string_view> pieces;
    for (std::size_t begin = 0;;) {
        const std::size_t end = text.find(sign, begin);
        pieces.push_back(text.substr(begin, end - begin));
        if (end == std::string_view::npos)
            return pieces;
        begin = end + 1;
    }
}

}
