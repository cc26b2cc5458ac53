#include "privacy/identifiers/identity_numbers.hpp"

#include "privacy/identifiers/check_digits.hpp"
#include "text/characters.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace draad {

namespace {

bool is_alphanumeric(char c)
{
    return is_ascii_digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// Digits in groups, as far as single spaces, full stops and hyphens join them.
struct Number {
    TextRange range;
    std::string digits;
    /// The sizes of the groups, with the mark before each: "111 222" is "3 3", "1112.22.333" is "4.2.3".
    std::string shape;
};

std::optional<Number> number_at(std::string_view text, std::size_t begin)
{
    Number number{.range = {begin, begin}};
    std::size_t at = begin;
    while (at < text.size() && is_ascii_digit(text[at])) {
        const std::size_t group = at;
        while (at < text.size() && is_ascii_digit(text[at]))
            number.digits += text[at++];
        number.shape += std::to_string(at - group);
        number.range.end = at;
        const bool goes_on = at + 1 < text.size() && std::string_view(" .-").find(text[at]) != std::string_view::npos &&
                             is_ascii_digit(text[at + 1]);
        if (!goes_on)
            break;
        number.shape += text[at++];
    }
    return number.digits.empty() ? std::nullopt : std::optional(number);
}

/// Whether letters, digits or a decimal mark tie the range to what stands beside it.
bool stands_alone(std::string_view text, TextRange range)
{
    const char32_t before = character_before(text, range.begin).code_point;
    const char32_t after = character_at(text, range.end).code_point;
    if (is_letter_or_digit(before) || is_letter_or_digit(after))
        return false;
    const bool has_digit_before = range.begin >= 2 && is_ascii_digit(text[range.begin - 2]);
    const bool has_digit_after = range.end + 1 < text.size() && is_ascii_digit(text[range.end + 1]);
    const auto ties = [](char32_t c) { return c == U',' || c == U'.' || c == U'/' || c == U'-'; };
    return !(ties(before) && has_digit_before) && !(ties(after) && has_digit_after);
}

bool is_amount(std::string_view text, TextRange range)
{
    const std::string before =
        fold(text.substr(range.begin - std::min<std::size_t>(range.begin, 6), std::min<std::size_t>(range.begin, 6)));
    const std::string after = fold(text.substr(range.end, 7));
    return before.find("€") != std::string::npos || before.find("eur") != std::string::npos ||
           after.find("euro") != std::string::npos;
}

bool is_announced(std::string_view text, std::size_t offset)
{
    constexpr std::size_t near = 40;
    const std::size_t begin = offset - std::min(offset, near);
    // A cut within a character does not matter to the words looked for.
    const std::string before = fold(text.substr(begin, offset - begin));
    return std::ranges::any_of(
        std::to_array<std::string_view>({"bsn", "burgerservicenummer", "sofinummer", "sofi-nummer"}),
        [&](std::string_view word) { return before.find(word) != std::string::npos; });
}

/// The characters of a bank account from `begin` on, and where they may end.
std::optional<TextRange> iban_at(std::string_view text, std::size_t begin)
{
    constexpr std::size_t longest = 34;
    std::string characters;
    std::optional<TextRange> found;
    for (std::size_t at = begin; at < text.size() && characters.size() < longest; ++at) {
        if (text[at] == ' ' && at > begin && text[at - 1] != ' ')
            continue;
        if (!is_alphanumeric(text[at]))
            break;
        characters += text[at];
        if (is_iban(characters) && stands_alone(text, {begin, at + 1}))
            found = {begin, at + 1};
    }
    return found;
}

}

std::vector<Substitution> find_bsns(std::string_view text)
{
    std::vector<Substitution> found;
    for (std::size_t at = text.find_first_of("0123456789"); at < text.size();
         at = text.find_first_of("0123456789", at)) {
        const std::optional<Number> number = number_at(text, at);
        at = number->range.end;
        const bool is_announced_number = is_announced(text, number->range.begin);
        const bool has_shape = number->shape == "9" || number->shape == "3 3 3" || number->shape == "4.2.3" ||
                               number->shape == "3-3-3" || number->shape == "4 2 3";
        if (!(has_shape || is_announced_number) || !is_bsn(number->digits) || !stands_alone(text, number->range))
            continue;
        if ((number->digits.size() == 9 && !is_amount(text, number->range)) || is_announced_number)
            found.push_back({.range = number->range, .text = "[BSN]", .kind = ReplacedKind::bsn});
    }
    return found;
}

std::vector<Substitution> find_ibans(std::string_view text)
{
    std::vector<Substitution> found;
    for (std::size_t at = 0; at + 4 < text.size(); ++at) {
        const bool may_begin = !is_ascii_digit(text[at]) && is_alphanumeric(text[at]) &&
                               is_alphanumeric(text[at + 1]) && is_ascii_digit(text[at + 2]) &&
                               is_ascii_digit(text[at + 3]);
        if (!may_begin)
            continue;
        if (const std::optional<TextRange> range = iban_at(text, at)) {
            found.push_back({.range = *range, .text = "[IBAN]", .kind = ReplacedKind::iban});
            at = range->end;
        }
    }
    return found;
}

}
