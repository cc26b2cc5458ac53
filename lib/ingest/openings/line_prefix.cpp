#include "ingest/openings/line_prefix.hpp"

#include "ingest/lines/message_date.hpp"
#include "ingest/lines/time_stamp.hpp"
#include "text/characters.hpp"

#include <algorithm>
#include <cstddef>

namespace draad {

namespace {

/// "12<TAB>", "12   ": the number of a line or a turn before its label.
std::size_t size_of_turn_number(std::string_view line)
{
    constexpr std::size_t most_digits = 5;
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    const std::size_t end = std::min(line.find_first_not_of(" \t", digits), line.size());
    const bool is_set_off = end - digits >= 2 || line.substr(digits, 1) == "\t";
    return digits > 0 && digits <= most_digits && is_set_off ? end : 0;
}

/// "(12) I:", "[12] I:": the number of a turn in brackets, where a short label with a colon stands behind it; else it
/// may be a label itself.
std::size_t size_of_bracketed_number(std::string_view line)
{
    constexpr std::size_t most_digits = 4;
    constexpr std::size_t longest_label = 30;
    if (!line.starts_with('(') && !line.starts_with('['))
        return 0;
    const std::size_t close = line.find_first_not_of("0123456789", 1);
    if (close == 1 || close > most_digits + 1 || line.substr(close, 2) != (line.front() == '(' ? ") " : "] "))
        return 0;
    const std::string_view label = line.substr(close + 2, longest_label);
    return label.find(": ") < label.find_first_of(".,;?!") ? close + 2 : 0;
}

/// "¤", "♪", "►": a sign before a label that is neither a letter, a digit nor a mark of punctuation.
std::size_t size_of_sign(std::string_view line)
{
    const auto first = static_cast<unsigned char>(line.front());
    constexpr unsigned char last_ascii = 0x7F;
    if (first <= last_ascii)
        return 0;
    const Character character = character_at(line, 0);
    const bool is_sign =
        (character.code_point >= 0xA2 && character.code_point <= 0xB7 && character.code_point != 0xAA &&
         character.code_point != 0xAB && character.code_point != 0xB5) ||
        (character.code_point >= 0x2190 && character.code_point <= 0x27BF);
    return is_sign ? character.size : 0;
}

/// "[12-03 14:05] ", "[di 14:05] ": a day as well as an hour, for an hour alone is a time in the recording.
std::size_t size_of_bracketed_moment(std::string_view line)
{
    constexpr std::size_t longest = 40;
    const std::size_t end = line.starts_with('[') ? line.substr(0, longest).find("] ") : std::string_view::npos;
    const bool is_day = end != std::string_view::npos && !read_time_stamp(line);
    return is_day && is_moment(line.substr(1, end - 1)) ? end + 2 : 0;
}

}

void skip_blanks(std::string_view& text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
}

bool takes_any(std::string_view& text, std::initializer_list<std::string_view> marks)
{
    for (const std::string_view mark : marks)
        if (text.starts_with(mark)) {
            text.remove_prefix(mark.size());
            skip_blanks(text);
            return true;
        }
    return false;
}

Prefix take_prefix(std::string_view line)
{
    Prefix prefix;
    prefix.rest = line;
    const bool begins_with_letter = (line[0] >= 'a' && line[0] <= 'z') || (line[0] >= 'A' && line[0] <= 'Z');
    if (begins_with_letter)
        return prefix;
    if (const std::size_t date = size_of_message_date(line)) {
        prefix.rest.remove_prefix(date);
        prefix.has_date = true;
        return prefix;
    }
    if (const std::size_t moment = size_of_bracketed_moment(line)) {
        prefix.rest.remove_prefix(moment);
        prefix.has_date = true;
        return prefix;
    }
    if (!takes_any(prefix.rest, {">> ", ">>", "• ", "- ", "– ", "* "})) {
        prefix.rest.remove_prefix(size_of_sign(prefix.rest));
        skip_blanks(prefix.rest);
    }
    if (prefix.rest.empty())
        return prefix;
    prefix.rest.remove_prefix(size_of_turn_number(prefix.rest));
    prefix.rest.remove_prefix(size_of_bracketed_number(prefix.rest));
    if (const auto stamp = read_time_stamp(prefix.rest)) {
        prefix.rest.remove_prefix(stamp->size);
        skip_blanks(prefix.rest);
        takes_any(prefix.rest, {"- ", "– ", "uur "});
        prefix.time = stamp->seconds;
    }
    return prefix;
}

}
