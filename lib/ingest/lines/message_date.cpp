#include "ingest/lines/message_date.hpp"

#include "text/characters.hpp"

#include <algorithm>

namespace draad {

namespace {

/// "14:05", "14:05:33", perhaps "14:05 p.m.": how many bytes.
std::size_t size_of_hour(std::string_view text)
{
    constexpr std::string_view marks = "0123456789:";
    const std::size_t end = std::min(text.find_first_not_of(marks), text.size());
    const auto colons = std::ranges::count(text.substr(0, end), ':');
    return colons >= 1 && colons <= 2 && end >= 4 && is_ascii_digit(text[end - 1]) ? end : 0;
}

/// "12-03-2024", "3/12/24", "12.03.24": how many bytes.
std::size_t size_of_date(std::string_view text)
{
    constexpr std::string_view marks = "0123456789-/.";
    constexpr std::size_t shortest = 6;
    const std::size_t end = std::min(text.find_first_not_of(marks), text.size());
    const std::string_view date = text.substr(0, end);
    const std::size_t first = date.find_first_of("-/.");
    const bool is_date = first != std::string_view::npos && std::ranges::count(date, date[first]) == 2 &&
                         is_ascii_digit(date.front()) && is_ascii_digit(date.back());
    return is_date && end >= shortest ? end : 0;
}

}

std::size_t size_of_message_date(std::string_view line)
{
    std::string_view rest = line;
    const bool has_bracket = rest.starts_with('[');
    if (has_bracket)
        rest.remove_prefix(1);
    const std::size_t date = size_of_date(rest);
    const std::size_t first = date > 0 ? date : size_of_hour(rest);
    if (first == 0)
        return 0;
    rest.remove_prefix(first);
    rest.remove_prefix(std::min(rest.find_first_not_of(", "), rest.size()));
    const std::size_t second = date > 0 ? size_of_hour(rest) : size_of_date(rest);
    if (second == 0)
        return 0;
    rest.remove_prefix(second);
    if (has_bracket ? !rest.starts_with("] ") : !rest.starts_with(" - ") && !rest.starts_with(": "))
        return 0;
    rest.remove_prefix(has_bracket || rest.starts_with(": ") ? 2 : 3);
    return line.size() - rest.size();
}

}
