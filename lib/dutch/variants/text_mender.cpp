#include "dutch/variants/text_mender.hpp"

#include "dutch/tokens/word_joins.hpp"
#include "dutch/variants/torn_words.hpp"
#include "text/characters.hpp"
#include "text/encoding/composition.hpp"
#include "text/encoding/double_encoding.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace draad {

namespace {

constexpr char32_t soft_hyphen = 0xAD;
constexpr char32_t not_sign = 0xAC;

std::string_view slice(std::string_view text, TextRange range)
{
    return text.substr(range.begin, range.size());
}

/// The joiner U+200D stays: it holds emoji together.
std::vector<Replacement> find_invisible(std::string_view text)
{
    constexpr std::array<char32_t, 5> invisible = {soft_hyphen, 0x200B, 0x200C, 0x2060, 0xFEFF};
    std::vector<Replacement> found;
    for (std::size_t i = 0; i < text.size();) {
        const Character character = character_at(text, i);
        if (std::ranges::find(invisible, character.code_point) != invisible.end())
            found.push_back({{i, i + character.size}, {}});
        i += character.size;
    }
    return found;
}

/// White space with the end of a line in it.
std::vector<TextRange> find_line_ends(std::string_view text)
{
    constexpr std::string_view white_space = " \t\r\n\f";
    std::vector<TextRange> found;
    for (std::size_t at = text.find('\n'); at < text.size(); at = text.find('\n', at)) {
        const std::size_t before = text.find_last_not_of(white_space, at);
        const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
        at = std::min(text.find_first_not_of(white_space, at), text.size());
        found.push_back({begin, at});
    }
    return found;
}

/// The hyphen that broke a word at the end of a line, with the line's end; only the end where the hyphen is the word's.
TextRange break_of(std::string_view text, TextRange line_end, const Token& word)
{
    const std::size_t before = line_end.begin - word.range.begin;
    std::string whole(slice(text, word.range));
    whole.erase(before, line_end.size());
    if (fold(whole) == word.folded)
        return line_end;
    return {line_end.begin - character_before(text, line_end.begin).size, line_end.end};
}

/// A word as the lexicon has it, with the capitals of what stood there.
std::string with_capitals_of(std::string_view original, std::string word)
{
    const auto is_capital = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
    const auto is_small = [](char letter) { return letter >= 'a' && letter <= 'z'; };
    const auto to_capital = [&](char& letter) {
        letter = is_small(letter) ? static_cast<char>(letter - 'a' + 'A') : letter;
    };
    const bool are_all = std::ranges::none_of(original, is_small) && std::ranges::count_if(original, is_capital) > 1;
    if (are_all)
        std::ranges::for_each(word, to_capital);
    else if (!original.empty() && is_capital(original.front()))
        to_capital(word.front());
    return word;
}

/// Names are spelled as they please.
bool may_be_name(std::string_view word)
{
    const bool has_digit = std::ranges::any_of(word, [](char letter) { return letter >= '0' && letter <= '9'; });
    return is_upper(character_at(word, 0).code_point) && !has_digit;
}

std::optional<std::string> without_spaces(std::string_view word, std::string_view folded)
{
    if (word.find(' ') == std::string_view::npos || folded.find(' ') != std::string_view::npos)
        return std::nullopt;
    std::string letters(word);
    std::erase(letters, ' ');
    return letters;
}

}

ReplacedText TextMender::mend(std::string_view text)
{
    ReplacedText mended(text);
    mend_double_encoding(mended);
    join_lines(mended);
    mended.replace(find_invisible(mended.text()));
    mended.replace(find_decomposed(mended.text()));
    mend_words(mended);
    return mended;
}

void TextMender::join_lines(ReplacedText& text)
{
    const std::vector<TextRange> line_ends = find_line_ends(text.text());
    if (line_ends.empty())
        return;
    const std::vector<Token> tokens = tokenizer_.tokenize(text.text()).tokens;
    std::vector<Replacement> replacements;
    for (const TextRange line_end : line_ends) {
        const auto word = std::ranges::find_if(tokens, [&](const Token& token) {
            return token.is_word() && token.range.begin < line_end.begin && line_end.end < token.range.end;
        });
        if (word == tokens.end())
            replacements.push_back({line_end, line_end.begin > 0 && line_end.end < text.text().size() ? " " : ""});
        else
            replacements.push_back({break_of(text.text(), line_end, *word), {}});
    }
    text.replace(replacements);
}

void TextMender::mend_words(ReplacedText& text)
{
    const std::string_view whole = text.text();
    const std::vector<Token> tokens = tokenizer_.tokenize(whole).tokens;
    std::vector<Replacement> replacements;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        const std::string_view word = slice(whole, token.range);
        if (!token.is_word())
            continue;
        const bool has_next = i + 1 < tokens.size() && tokens[i + 1].kind == TokenKind::word &&
                              slice(whole, {token.range.end, tokens[i + 1].range.begin}) == " " &&
                              !may_be_name(slice(whole, tokens[i + 1].range));
        if (std::optional<std::string> letters = without_spaces(word, token.folded)) {
            replacements.push_back({token.range, *std::move(letters)});
        } else if (has_next && is_torn(token.folded, tokens[i + 1].folded, lexicon_)) {
            replacements.push_back({{token.range.end, tokens[i + 1].range.begin}, {}});
            ++i;
        } else if (may_be_name(word) || word.size() != token.folded.size()) {
            continue;
        } else if (std::optional<std::string> meant = misread_words_.meant_by(token.folded)) {
            replacements.push_back({token.range, with_capitals_of(word, *std::move(meant))});
        } else if (const std::optional<std::size_t> cut = find_lost_space(token.folded, lexicon_)) {
            replacements.push_back({{token.range.begin + *cut, token.range.begin + *cut}, " "});
        }
    }
    text.replace(replacements);
}

}
