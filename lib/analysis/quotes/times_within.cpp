#include "analysis/quotes/quotes.hpp"

#include <algorithm>
#include <string_view>

namespace draad {

namespace {

constexpr std::string_view digits = "0123456789";

bool is_digit_at(std::string_view text, std::size_t at)
{
    return at < text.size() && digits.find(text[at]) != std::string_view::npos;
}

/// How many bytes a time in brackets or between hashes takes here: "[00:01:02]", "(1:02:03)", "#00:01:02-5#"; 0 if none
/// stands here. In round brackets only one with hours: "(9:30)" may be the time of day.
std::size_t size_of_stamp(std::string_view text)
{
    constexpr std::string_view openers = "[#<{(";
    constexpr std::string_view closers = "]#>})";
    constexpr std::size_t longest = 24;
    const std::size_t kind = openers.find(text.front());
    if (kind == std::string_view::npos || !is_digit_at(text, 1))
        return 0;
    const std::size_t end = text.substr(1, longest).find(closers[kind]);
    if (end == std::string_view::npos)
        return 0;
    const std::string_view inside = text.substr(1, end);
    const auto colons = std::ranges::count(inside, ':');
    const std::size_t fewest = text.front() == '(' ? 2 : 1;
    const bool is_time = inside.find_first_not_of("0123456789:.,- ") == std::string_view::npos &&
                         static_cast<std::size_t>(colons) >= fewest && is_digit_at(inside, inside.size() - 1);
    return is_time ? end + 2 : 0;
}

/// Takes a stretch out of a quote; what is marked behind it moves with its words.
void take_out(Quote& quote, TextRange gone)
{
    quote.text.erase(gone.begin, gone.size());
    const auto moved = [gone](std::size_t offset) {
        return offset >= gone.end ? offset - gone.size() : std::min(offset, gone.begin);
    };
    for (TextRange& mark : quote.marks)
        mark = {moved(mark.begin), moved(mark.end)};
}

}

void leave_out_times(Quote& quote)
{
    for (std::size_t at = 0; at < quote.text.size();) {
        const std::size_t size = size_of_stamp(std::string_view(quote.text).substr(at));
        if (size == 0) {
            ++at;
            continue;
        }
        TextRange gone{at, at + size};
        const bool is_before_blank = gone.end < quote.text.size() && quote.text[gone.end] == ' ';
        if (is_before_blank)
            ++gone.end;
        else if (gone.begin > 0 && quote.text[gone.begin - 1] == ' ')
            --gone.begin;
        take_out(quote, gone);
        at = gone.begin;
    }
}

}
