#include "dutch/tokens/time_stamps.hpp"

#include <algorithm>

namespace draad {

namespace {

struct Clock {
    std::size_t end = 0;
    std::size_t fields = 0;
};

std::size_t end_of_digits(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of("0123456789", at), text.size());
}

/// 03:12, 00:03:12, 00:03:12.480 or 00:03:12-5.
Clock read_clock(std::string_view text, std::size_t begin)
{
    Clock clock{.end = end_of_digits(text, begin), .fields = 1};
    if (clock.end == begin || clock.end - begin > 2)
        return {.end = begin, .fields = 0};
    while (clock.end < text.size() && text[clock.end] == ':' && end_of_digits(text, clock.end + 1) == clock.end + 3) {
        clock.end += 3;
        ++clock.fields;
    }
    const bool has_fraction =
        clock.end < text.size() && std::string_view(".,-").find(text[clock.end]) != std::string_view::npos;
    if (clock.fields == 3 && has_fraction && end_of_digits(text, clock.end + 1) > clock.end + 1)
        clock.end = end_of_digits(text, clock.end + 1);
    return clock;
}

/// The end of one clock or of two with a dash or arrow between.
Clock read_span(std::string_view text, std::size_t begin)
{
    const Clock from = read_clock(text, begin);
    const std::size_t next = std::min(text.find_first_not_of(" ->", from.end), text.size());
    const Clock to = next == from.end ? Clock{} : read_clock(text, next);
    return to.fields >= 2 ? to : from;
}

}

std::size_t end_of_time_stamp(std::string_view text, std::size_t begin)
{
    if (begin >= text.size())
        return begin;
    constexpr std::string_view openers = "[(#<";
    constexpr std::string_view closers = "])#>";
    const std::size_t bracket = openers.find(text[begin]);
    if (bracket == std::string_view::npos) {
        const Clock bare = read_clock(text, begin);
        return bare.fields == 3 ? bare.end : begin;
    }
    const Clock clock = read_span(text, begin + 1);
    const std::size_t fields_needed = text[begin] == '[' ? 2 : 3;
    const bool is_closed = clock.end < text.size() && text[clock.end] == closers[bracket];
    return clock.fields >= fields_needed && is_closed ? clock.end + 1 : begin;
}

}
