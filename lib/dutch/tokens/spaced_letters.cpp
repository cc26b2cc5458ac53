#include "dutch/tokens/spaced_letters.hpp"

#include "dutch/forms/spelling.hpp"

#include <algorithm>
#include <cstddef>
#include <span>

namespace draad {

namespace {

bool is_letter_alone(const Token& token)
{
    return token.kind == TokenKind::word && token.folded.size() == 1;
}

bool follows_at_one_space(std::string_view text, const Token& before, const Token& after)
{
    return after.range.begin == before.range.end + 1 && text[before.range.end] == ' ';
}

bool is_word_like(std::span<const Token> letters)
{
    constexpr std::size_t shortest = 4;
    const auto vowels = std::ranges::count_if(letters, [](const Token& letter) { return is_vowel(letter.folded[0]); });
    return letters.size() >= shortest && vowels > 0 && static_cast<std::size_t>(vowels) < letters.size();
}

}

void join_spaced_letters(std::string_view text, std::vector<Token>& tokens)
{
    for (std::size_t begin = 0; begin + 1 < tokens.size(); ++begin) {
        if (!is_letter_alone(tokens[begin]))
            continue;
        std::size_t end = begin + 1;
        while (end < tokens.size() && is_letter_alone(tokens[end]) &&
               follows_at_one_space(text, tokens[end - 1], tokens[end]))
            ++end;
        if (!is_word_like(std::span(tokens).subspan(begin, end - begin)))
            continue;
        Token& word = tokens[begin];
        for (std::size_t i = begin + 1; i < end; ++i)
            word.folded += tokens[i].folded;
        word.range.end = tokens[end - 1].range.end;
        tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(begin) + 1,
                     tokens.begin() + static_cast<std::ptrdiff_t>(end));
    }
}

}
