#include "dutch/tokens/owned_periods.hpp"

#include "dutch/tokens/sentences.hpp"
#include "dutch/words/abbreviations.hpp"
#include "dutch/words/fixed_words.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <string_view>

namespace draad {

namespace {

bool is_all_capitals(std::string_view word)
{
    return word.size() > 1 && std::ranges::all_of(word, [](char byte) { return byte >= 'A' && byte <= 'Z'; });
}

bool begins_with_lower_case_or_digit(const SegmentedText& in, std::size_t at)
{
    return in.is_word(at) && !in.begins_with_capital(at);
}

/// Stand for one sound at the beginning of a first name: Th. for Theo, IJ. for IJsbrand.
constexpr FixedWords letters_of_one_sound({"Ch", "IJ", "Joh", "Ph", "Th"});

/// A single letter with a period, within a sentence: J. Jansen, meneer K. zegt; but "vitamine C. Daarna".
bool is_initial(const SegmentedText& in, std::size_t at)
{
    const Character first = character_at(in[at], 0);
    const bool is_single = in[at].size() == first.size && is_letter(first.code_point) && in[at] != "u";
    if (!is_single && !letters_of_one_sound.contains(in[at]))
        return false;
    const std::size_t next = in.after_gap(at + 2);
    if (next >= in.size() || in.segments[at].kind == SegmentKind::number)
        return false;
    return !in.begins_with_capital(next) || !opens_sentences(fold(in[next])) ||
           in.begins_with_capital(in.after_gap(next + 1));
}

/// The first letters of several names, a period between: A.B. Jansen, J.Th. Smit.
bool are_initials(std::string_view letters)
{
    std::size_t in_name = 0;
    for (const char byte : letters) {
        in_name = byte == '.' ? 0 : in_name + 1;
        const bool is_capital = byte >= 'A' && byte <= 'Z';
        const bool is_small = byte >= 'a' && byte <= 'z';
        if (in_name > 2 || (in_name == 1 && !is_capital) || (in_name == 2 && !is_small))
            return false;
    }
    return letters.find('.') != std::string_view::npos;
}

}

bool owns_period(const SegmentedText& in, std::size_t at)
{
    if (in[at + 1] != ".")
        return false;
    if (is_initial(in, at) || are_initials(in[at]))
        return true;
    constexpr std::size_t longest = 12;
    if (in[at].size() > longest || is_all_capitals(in[at]))
        return false;
    const auto use = find_abbreviation(fold(in[at]));
    if (use != AbbreviationUse::also_a_word)
        return use.has_value();
    const bool follows_number = at >= 2 && in.is_gap(at - 1) && in.is_number(at - 2);
    return follows_number || begins_with_lower_case_or_digit(in, in.after_gap(at + 2));
}

}
