#include "dutch/tokens/token_reader.hpp"

#include "dutch/tokens/links.hpp"
#include "dutch/tokens/owned_periods.hpp"
#include "dutch/tokens/time_stamps.hpp"
#include "dutch/tokens/word_joins.hpp"
#include "dutch/words/clitics.hpp"

#include <algorithm>
#include <string_view>

namespace draad {

namespace {

std::size_t segment_at(const SegmentedText& in, std::size_t at, std::size_t byte)
{
    while (at < in.size() && in.begin(at) < byte)
        ++at;
    return at;
}

bool is_unattached(const SegmentedText& in, std::size_t at)
{
    return at == 0 || in.is_gap(at - 1) || in.is_mark(at - 1);
}

bool may_be_link(const SegmentedText& in, std::size_t at)
{
    const std::string_view next = in[at + 1];
    return next == "@" || next == "-" || next == "+" || (next == ":" && in[at + 2] == "/") ||
           in[at].find('.') != std::string_view::npos;
}

/// Nothing to join: what follows is white space, or a comma and white space.
bool stands_alone(const SegmentedText& in, std::size_t at)
{
    return in.segments[at].is_plain && (in.is_gap(at + 1) || (in[at + 1] == "," && in.is_gap(at + 2)));
}

/// A token that begins with segments known to be its own; 71-jarige is a word, 1985-1987 and 60% are numbers.
ReadToken extend(const SegmentedText& in, std::size_t at, std::size_t base)
{
    const std::size_t end = end_of_word(in, at, base);
    const auto has_letters = [](const Segment& segment) { return segment.kind == SegmentKind::word; };
    const bool is_word = std::ranges::any_of(in.segments.subspan(at, end - at), has_letters);
    return {.end = end, .kind = is_word ? TokenKind::word : TokenKind::number};
}

ReadToken read_word(const SegmentedText& in, std::size_t at)
{
    if (stands_alone(in, at))
        return {.end = at + 1, .kind = in.is_number(at) ? TokenKind::number : TokenKind::word};
    const std::size_t begin = in.begin(at);
    if (may_be_link(in, at))
        if (const std::size_t end = end_of_link(in.text, begin); end != begin)
            return {.end = segment_at(in, at, end), .kind = TokenKind::link};
    if (in.is_number(at))
        if (const std::size_t end = end_of_time_stamp(in.text, begin); end != begin)
            return {.end = segment_at(in, at, end), .kind = TokenKind::time};
    return extend(in, at, owns_period(in, at) ? at + 2 : at + 1);
}

bool is_year_without_century(std::string_view digits)
{
    return digits.size() >= 2 && is_digit(digits[0]) && is_digit(digits[1]) &&
           (digits.size() == 2 || !is_digit(digits[2]));
}

/// 's avonds, 't, 'n; and years: '66.
bool begins_clitic(const SegmentedText& in, std::size_t at)
{
    if (!is_apostrophe(in[at]) || !is_unattached(in, at))
        return false;
    const bool is_year = is_year_without_century(in[at + 1]) && !is_apostrophe(in[at + 2]);
    return is_year || is_clitic(in[at + 1]);
}

/// -loos, -5 graden, +31; but the dash before a turn, "-Ja hoor", is a mark.
bool begins_signed_word(const SegmentedText& in, std::size_t at)
{
    const bool has_sign = is_hyphen(in[at]) || in[at] == "+" || in[at] == "±" || in[at] == "−";
    if (!has_sign || !is_unattached(in, at))
        return false;
    return in.is_number(at + 1) ||
           (at > 0 && is_hyphen(in[at]) && in.is_word(at + 1) && !in.begins_with_capital(at + 1));
}

bool begins_amount(const SegmentedText& in, std::size_t at)
{
    return (in[at] == "€" || in[at] == "$" || in[at] == "£" || in[at] == "ƒ") && in.is_number(at + 1);
}

/// (groot)ouders, (tbs-)behandeling: the number of segments up to the word behind the bracket.
std::size_t size_of_bracketed_beginning(const SegmentedText& in, std::size_t at)
{
    if (in[at] != "(" || !in.is_word(at + 1))
        return 0;
    const std::size_t close = is_hyphen(in[at + 2]) ? at + 3 : at + 2;
    return in[close] == ")" && in.is_word(close + 1) && !in.is_number(close + 1) ? close + 2 - at : 0;
}

/// Marks that are typed more than once: ... -- ,, ''
std::size_t end_of_marks(const SegmentedText& in, std::size_t at)
{
    const std::string_view mark = in[at];
    std::size_t end = at + 1;
    if (mark == "." || mark == "-")
        while (in[end] == mark)
            ++end;
    else if ((mark == "," || is_apostrophe(mark)) && in[end] == mark)
        ++end;
    return end;
}

ReadToken read_mark(const SegmentedText& in, std::size_t at)
{
    if (in.segments[at].is_plain)
        return {.end = at + 1, .kind = TokenKind::mark};
    const std::size_t begin = in.begin(at);
    if (const std::size_t end = end_of_time_stamp(in.text, begin); end != begin)
        return {.end = segment_at(in, at, end), .kind = TokenKind::time};
    if (begins_clitic(in, at) || begins_signed_word(in, at) || begins_amount(in, at))
        return extend(in, at, at + 2);
    if (const std::size_t size = size_of_bracketed_beginning(in, at); size > 0)
        return extend(in, at, at + size);
    return {.end = end_of_marks(in, at), .kind = TokenKind::mark};
}

}

ReadToken read_token(const SegmentedText& in, std::size_t at)
{
    return in.is_word(at) ? read_word(in, at) : read_mark(in, at);
}

}
