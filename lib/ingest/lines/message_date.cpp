#include "ingest/lines/message_date.hpp"

#include "dutch/words/open/calendar_words.hpp"
#include "text/characters.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <array>
#include <string>

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

bool is_letter_of_word(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '.';
}

/// The next word and what follows it.
std::string_view take_word(std::string_view& rest)
{
    const auto end = std::ranges::find_if_not(rest, is_letter_of_word);
    const std::string_view word = rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
    rest.remove_prefix(word.size());
    return word;
}

/// A folded month, perhaps cut short.
bool names_month(std::string_view word)
{
    constexpr auto short_names = std::to_array<std::string_view>(
        {"jan", "feb", "mrt", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "okt", "oct", "nov", "dec"});
    return is_month(word) || std::ranges::find(short_names, word) != short_names.end();
}

/// Whether a folded word tells a day or an hour beside these: a weekday, perhaps cut short, "vandaag", "om", "PM".
bool is_word_of_moment(std::string_view word)
{
    constexpr auto words = std::to_array<std::string_view>(
        {"om", "at", "uur", "u",  "vandaag", "gisteren", "today", "yesterday", "am",  "pm",  "a.m", "p.m", "ma",
         "di", "wo", "do",  "vr", "za",      "zo",       "mon",   "tue",       "wed", "thu", "fri", "sat", "sun"});
    return std::ranges::find(words, word) != words.end() || is_weekday(word);
}

/// "12-03", "3/12": a day without its year; how many bytes.
std::size_t size_of_day(std::string_view text)
{
    constexpr std::size_t most_digits = 2;
    constexpr std::string_view digits = "0123456789";
    const std::size_t day = std::min(text.find_first_not_of(digits), text.size());
    if (day == 0 || day > most_digits || day == text.size() || (text[day] != '-' && text[day] != '/'))
        return 0;
    const std::size_t end = std::min(text.find_first_not_of(digits, day + 1), text.size());
    return end > day + 1 && end - day - 1 <= most_digits ? end : 0;
}

}

bool is_moment(std::string_view text)
{
    constexpr std::size_t longest = 40;
    constexpr std::size_t year = 4;
    if (text.size() > longest || text.find(':') == std::string_view::npos)
        return false;
    bool has_hour = false;
    bool has_number = false; // of a day or a year, for which a month must stand beside it
    bool has_month = false;
    for (std::string_view rest = text; !rest.empty();) {
        if (std::string_view(" ,-–[]()").find(rest.front()) != std::string_view::npos) {
            rest.remove_prefix(1);
        } else if (is_ascii_digit(rest.front())) {
            const std::size_t hour = has_hour ? 0 : size_of_hour(rest);
            const std::size_t date = std::max(size_of_date(rest), size_of_day(rest));
            const std::size_t number = std::min(rest.find_first_not_of("0123456789"), rest.size());
            if (hour == 0 && date == 0 && number > year)
                return false;
            has_hour = has_hour || hour > 0;
            has_number = has_number || (hour == 0 && date == 0);
            rest.remove_prefix(hour > 0 ? hour : date > 0 ? date : number);
        } else {
            std::string word = fold(take_word(rest));
            if (word.ends_with('.'))
                word.pop_back();
            if (word.empty() || !(names_month(word) || is_word_of_moment(word)))
                return false;
            has_month = has_month || names_month(word);
        }
    }
    return has_hour && (has_month || !has_number);
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
