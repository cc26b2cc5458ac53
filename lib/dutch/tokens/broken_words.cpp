#include "dutch/tokens/broken_words.hpp"

#include "dutch/tokens/word_joins.hpp"
#include "dutch/words/conjunctions.hpp"
#include "text/characters.hpp"

#include <algorithm>
#include <cstddef>

namespace draad {

namespace {

constexpr std::string_view soft_hyphen = "\xC2\xAD";
/// What some scanning programs write for a hyphen at the end of a line.
constexpr std::string_view not_sign = "\xC2\xAC";

std::string_view slice(std::string_view text, TextRange range)
{
    return text.substr(range.begin, range.size());
}

/// One line end, and blanks: an empty line divides paragraphs.
bool is_line_end(std::string_view gap)
{
    return std::ranges::count(gap, '\n') == 1 && gap.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// The hyphen belongs to the word and stays: Noord-⏎Holland, vmbo-⏎4.
bool keeps_hyphen(std::string_view text, const Token& second)
{
    const char32_t first = character_at(text, second.range.begin).code_point;
    return is_upper(first) || is_digit(first);
}

/// The first half as it is compared, without its hyphen; empty if the token is no first half.
std::string_view first_half(std::string_view text, const Token& token)
{
    const std::string_view written = slice(text, token.range);
    std::string_view folded = token.folded;
    if (folded.ends_with('-'))
        folded.remove_suffix(1);
    else if (!written.ends_with(soft_hyphen))
        return {};
    constexpr std::size_t shortest = 2;
    return folded.size() < shortest || is_digit(character_before(folded, folded.size()).code_point) ? std::string_view()
                                                                                                    : folded;
}

void join(std::string_view text, Token& first, std::string_view half, const Token& second)
{
    std::string whole(half);
    if (first.folded.ends_with('-') && keeps_hyphen(text, second))
        whole += '-';
    whole += second.folded;
    first.folded = std::move(whole);
    first.range.end = second.range.end;
}

bool is_break_mark(std::string_view mark)
{
    return mark == not_sign || is_hyphen(mark);
}

/// vertrou¬⏎wen: makes the mark a part of the word before it.
void take_break_mark(std::string_view text, std::vector<Token>& tokens)
{
    const std::size_t last = tokens.size() - 1;
    if (last < 2 || !is_break_mark(slice(text, tokens[last - 1].range)) || !tokens[last - 2].is_word() ||
        tokens[last - 2].range.end != tokens[last - 1].range.begin)
        return;
    tokens[last - 2].range.end = tokens[last - 1].range.end;
    tokens[last - 2].folded += '-';
    tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(last) - 1);
}

}

void join_broken_word(std::string_view text, std::vector<Token>& tokens)
{
    if (tokens.size() < 2 || tokens.back().kind != TokenKind::word)
        return;
    const TextRange before = tokens[tokens.size() - 2].range;
    if (!is_line_end(text.substr(before.end, tokens.back().range.begin - before.end)))
        return;
    take_break_mark(text, tokens);
    Token& first = tokens[tokens.size() - 2];
    const Token& second = tokens.back();
    // After "jeugd-" and a line end, "en" tells that the rest of the compound was left out.
    if (first.kind != TokenKind::word || is_coordination(second.folded))
        return;
    const std::string_view half = first_half(text, first);
    if (half.empty())
        return;
    join(text, first, half, second);
    tokens.pop_back();
}

}
