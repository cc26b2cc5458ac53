#include "ingest/lines/time_stamp.hpp"

#include "text/characters.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace draad {

namespace {

/// Reads at most three digits and moves past them.
std::optional<std::uint32_t> take_number(std::string_view& text)
{
    std::uint32_t number = 0;
    std::size_t digits = 0;
    while (digits < text.size() && digits < 3 && is_ascii_digit(text[digits]))
        number = number * 10 + static_cast<std::uint32_t>(text[digits++] - '0');
    if (digits == 0)
        return std::nullopt;
    text.remove_prefix(digits);
    return number;
}

struct ClockTime {
    std::uint32_t seconds = 0;
    bool has_hours = false;
};

/// Reads 1:02:03 or 02:03, with fractions after . , or - (as f4transkript writes them), and moves past it.
std::optional<ClockTime> take_clock_time(std::string_view& text)
{
    std::string_view rest = text;
    std::array<std::uint32_t, 3> parts = {};
    std::size_t count = 0;
    bool has_short_part = false; // "0:0:3.590", as Teams wrote it; never "3:5"
    while (count < parts.size()) {
        const std::string_view before = rest;
        const auto number = take_number(rest);
        if (!number || (count > 0 && *number >= 60))
            return std::nullopt;
        has_short_part = has_short_part || (count > 0 && before.size() - rest.size() != 2);
        parts[count++] = *number;
        if (rest.size() < 2 || rest[0] != ':' || !is_ascii_digit(rest[1]))
            break;
        rest.remove_prefix(1);
    }
    if (count < 2 || (has_short_part && (count == 2 || rest.empty() || rest[0] != '.')))
        return std::nullopt;
    if (rest.size() > 1 && (rest[0] == '.' || rest[0] == ',' || rest[0] == '-') && is_ascii_digit(rest[1])) {
        rest.remove_prefix(1);
        take_number(rest);
    }
    if (!rest.empty() && (is_ascii_digit(rest[0]) || rest[0] == ':'))
        return std::nullopt;
    text = rest;
    if (count == 2)
        return ClockTime{.seconds = parts[0] * 60 + parts[1], .has_hours = false};
    return ClockTime{.seconds = (parts[0] * 60 + parts[1]) * 60 + parts[2], .has_hours = true};
}

/// Moves past a number and one of the words for its unit: "3 minuten".
std::optional<std::uint32_t> take_unit(std::string_view& text, std::initializer_list<std::string_view> units)
{
    std::string_view rest = text;
    const auto number = take_number(rest);
    if (!number || !rest.starts_with(' '))
        return std::nullopt;
    rest.remove_prefix(1);
    const std::string_view word = rest.substr(0, rest.find(' '));
    if (std::ranges::find(units, word) == units.end())
        return std::nullopt;
    rest.remove_prefix(word.size());
    text = rest;
    return number;
}

/// "1 uur 2 minuten 3 seconden", as the pane of Teams tells it aloud; the seconds must be there.
std::optional<ClockTime> take_time_in_words(std::string_view& text)
{
    std::string_view rest = text;
    std::uint32_t seconds = 0;
    const auto add = [&](std::uint32_t size, std::initializer_list<std::string_view> units) {
        std::string_view after = rest;
        while (after.starts_with(' '))
            after.remove_prefix(1);
        const auto number = take_unit(after, units);
        if (number) {
            seconds += *number * size;
            rest = after;
        }
        return number.has_value();
    };
    add(3600, {"uur", "hour", "hours"});
    add(60, {"minuut", "minuten", "minute", "minutes"});
    if (!add(1, {"seconde", "seconden", "second", "seconds"}))
        return std::nullopt;
    text = rest;
    return ClockTime{.seconds = seconds, .has_hours = false};
}

void skip_blanks(std::string_view& text)
{
    while (!text.empty() && (text[0] == ' ' || text[0] == '\t'))
        text.remove_prefix(1);
}

/// Moves past "- 00:07" or "--> 00:07" or "tot 00:07".
void skip_end_of_span(std::string_view& text)
{
    std::string_view rest = text;
    skip_blanks(rest);
    for (const std::string_view dash : {"-->", "-", "–", "tot"}) {
        if (!rest.starts_with(dash))
            continue;
        rest.remove_prefix(dash.size());
        skip_blanks(rest);
        if (take_clock_time(rest))
            text = rest;
        return;
    }
}

}

std::optional<TimeStamp> read_time_stamp(std::string_view text)
{
    if (text.empty())
        return std::nullopt;
    std::string_view rest = text;
    const std::string_view openers = "[(#<{";
    const std::string_view closers = "])#>}";
    const std::size_t bracket = openers.find(rest[0]);
    if (bracket != std::string_view::npos)
        rest.remove_prefix(1);
    skip_blanks(rest);
    auto time = take_clock_time(rest);
    if (!time && bracket == std::string_view::npos)
        time = take_time_in_words(rest);
    if (!time)
        return std::nullopt;
    skip_end_of_span(rest);
    if (bracket != std::string_view::npos) {
        skip_blanks(rest);
        if (rest.empty() || rest[0] != closers[bracket])
            return std::nullopt;
        rest.remove_prefix(1);
    }
    return TimeStamp{.size = text.size() - rest.size(),
                     .seconds = time->seconds,
                     .is_certain = bracket != std::string_view::npos || time->has_hours};
}

}
