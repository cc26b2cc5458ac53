#include "ingest/lines/label.hpp"

#include "dutch/words/interjections.hpp"
#include "dutch/words/name_infixes.hpp"
#include "dutch/words/open/person_words.hpp"
#include "ingest/lines/field_words.hpp"
#include "ingest/lines/label_words.hpp"
#include "ingest/lines/message_date.hpp"
#include "ingest/lines/names.hpp"
#include "ingest/lines/shape.hpp"
#include "ingest/lines/time_stamp.hpp"
#include "text/characters.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <iterator>

namespace draad {

namespace {

constexpr std::size_t longest_label = 100;

void skip_blanks(std::string_view& text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
}

bool is_emphasis(char character)
{
    return character == '*' || character == '_';
}

/// Moves past marks of emphasis and tells whether there were any.
bool skip_emphasis(std::string_view& text)
{
    const std::string_view before = text;
    while (!text.empty() && is_emphasis(text.front()))
        text.remove_prefix(1);
    return text.size() < before.size();
}

/// Moves past a time stamp and the dash, "uur" or white space after it. A bare 17:30 is left when only certain ones
/// will do.
void take_time(std::string_view& text, std::optional<std::uint32_t>& time, bool must_be_certain)
{
    const auto stamp = read_time_stamp(text);
    if (!stamp || (must_be_certain && !stamp->is_certain))
        return;
    time = stamp->seconds;
    text.remove_prefix(stamp->size);
    skip_blanks(text);
    for (const std::string_view dash : {"- ", "– ", "uur "})
        if (text.starts_with(dash))
            text.remove_prefix(dash.size());
    skip_blanks(text);
}

/// Moves past the number of an utterance: "5 | PMA:".
void skip_number_and_bar(std::string_view& text)
{
    constexpr std::size_t most_digits = 4;
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const std::size_t bar = text.find_first_not_of(' ', digits);
    if (digits == 0 || digits > most_digits || bar == std::string_view::npos || text[bar] != '|')
        return;
    text.remove_prefix(bar + 1);
    skip_blanks(text);
}

/// Moves past the number that the Belgian Chamber gives a speech: "01.02 Sammy Mahdi (CD&V):".
void skip_number(std::string_view& text)
{
    skip_number_and_bar(text);
    constexpr std::size_t size = 5;
    const std::string_view number = text.substr(0, size);
    if (text.size() <= size + 1 || text[size] != ' ' || number[2] != '.')
        return;
    const bool has_digits = number.find_first_not_of("0123456789.") == std::string_view::npos;
    if (has_digits && number.find('.', 3) == std::string_view::npos)
        text.remove_prefix(size + 1);
}

bool is_digit_at(std::string_view text, std::size_t offset)
{
    return offset < text.size() && text[offset] >= '0' && text[offset] <= '9';
}

/// The colon or tab that ends a label: outside brackets, not within a clock time or a URL.
std::size_t find_separator(std::string_view text)
{
    int depth = 0;
    const std::size_t end = std::min(text.size(), longest_label);
    for (std::size_t offset = 0; offset < end; ++offset) {
        const char character = text[offset];
        if (character == '(' || character == '[')
            ++depth;
        if (character == ')' || character == ']')
            --depth;
        if (character == '\t')
            return offset;
        if (character != ':' || depth > 0)
            continue;
        const bool is_in_time = offset > 0 && is_digit_at(text, offset - 1) && is_digit_at(text, offset + 1);
        const bool is_in_url = text.substr(offset + 1, 2) == "//";
        if (!is_in_time)
            return is_in_url ? std::string_view::npos : offset;
    }
    return std::string_view::npos;
}

bool has_letter(std::string_view text)
{
    for (std::size_t offset = 0; offset < text.size(); offset += character_at(text, offset).size)
        if (is_letter(character_at(text, offset).code_point))
            return true;
    return false;
}

/// Takes what stands in brackets at the end of a name: a time stamp or a role.
void take_brackets(std::string& name, Label& label)
{
    while (name.ends_with(')') || name.ends_with(']')) {
        const std::size_t begin = name.rfind(name.back() == ')' ? '(' : '[');
        if (begin == std::string::npos || begin == 0)
            return;
        const std::string inside = name.substr(begin + 1, name.size() - begin - 2);
        const auto stamp = read_time_stamp(name.substr(begin));
        if (stamp && stamp->size == name.size() - begin)
            label.time = stamp->seconds;
        else if (has_letter(inside) && !(is_digit_at(inside, 0) && is_moment(inside)))
            label.role = trimmed(inside);
        name = trimmed(std::string_view(name).substr(0, begin));
    }
}

/// "Anna Jansen, moeder": what follows the comma is a role if it is a role's word.
void take_role_after_comma(std::string& name, Label& label)
{
    const std::size_t comma = name.find(',');
    if (comma == std::string::npos || !label.role.empty())
        return;
    const std::string role(trimmed(std::string_view(name).substr(comma + 1)));
    if (!is_role_word(fold(role.substr(0, role.find(' ')))))
        return;
    label.role = role;
    name = trimmed(std::string_view(name).substr(0, comma));
}

/// Takes a time or an hour of the day off the end of a name: "Anna 00:03:12:", "Anna  di 14:05". Only the first is the
/// time of a recording.
void take_moment(std::string& name, Label& label)
{
    for (std::size_t space = name.find(' '); space != std::string::npos; space = name.find(' ', space + 1)) {
        const std::string_view rest = trimmed(std::string_view(name).substr(space));
        const auto stamp = read_time_stamp(rest);
        const bool is_stamp = stamp && stamp->size == rest.size();
        if (!is_stamp && !is_moment(rest))
            continue;
        if (is_stamp)
            label.time = stamp->seconds;
        name = trimmed(std::string_view(name).substr(0, space));
        return;
    }
}

/// Fills in the name, with role and time, from what stands before the colon; false if it is no name.
bool take_name(std::string_view printed, Label& label)
{
    constexpr std::size_t most_words = 12; // with those in brackets
    if (count_words(printed) > most_words)
        return false;
    std::string name;
    std::ranges::copy_if(printed, std::back_inserter(name), [](char character) { return character != '*'; });
    label.is_set_apart = label.is_set_apart || name.size() < printed.size();
    name = trimmed(name);
    if (label.time)
        name = sender_of(name);
    take_moment(name, label);
    take_brackets(name, label);
    take_role_after_comma(name, label);
    label.is_set_apart = label.is_set_apart || is_in_capitals(name);
    label.name = std::move(name);
    return is_name(label.name) && !is_outline_number(label.name);
}

}

std::optional<Label> read_label(std::string_view line)
{
    std::string_view rest = line;
    Label label;
    take_time(rest, label.time, false);
    skip_number(rest);
    label.is_set_apart = skip_emphasis(rest);
    take_time(rest, label.time, false);
    const std::size_t separator = find_separator(rest);
    if (separator == std::string_view::npos || !take_name(rest.substr(0, separator), label))
        return std::nullopt;
    label.is_bare = rest[separator] == '\t';
    rest.remove_prefix(separator + 1);
    if (label.is_set_apart)
        skip_emphasis(rest);
    skip_blanks(rest);
    take_time(rest, label.time, true);
    label.size = line.size() - rest.size();
    return label;
}

std::string sender_of(std::string_view printed)
{
    const std::string folded = fold(printed);
    const bool is_english = folded.starts_with("from ");
    const std::size_t addressee = is_english ? folded.find(" to ") : folded.find(" aan ");
    const bool is_dutch = folded.starts_with("van ") && addressee != std::string::npos;
    if (folded.size() != printed.size() || (!is_english && !is_dutch))
        return std::string(printed);
    const std::string_view sender = printed.substr(0, addressee);
    return std::string(trimmed(sender.substr(sender.find(' '))));
}

Label label_named(std::string_view printed)
{
    Label label;
    label.name = printed;
    take_brackets(label.name, label);
    take_role_after_comma(label.name, label);
    return label;
}

std::optional<Label> read_lone_label(std::string_view line, LoneName names)
{
    std::string_view rest = line;
    constexpr std::size_t shortest_name = 3;
    if (rest.ends_with('.') && rest.size() > shortest_name && is_in_capitals(rest)) // "MAGDALEENTJE.", as in plays
        rest.remove_suffix(1);
    if (line.size() > longest_label || ends_sentence(rest) || rest.ends_with(','))
        return std::nullopt;
    Label label;
    label.is_bare = true;
    take_time(rest, label.time, true);
    label.is_set_apart = skip_emphasis(rest);
    if (!take_name(rest, label))
        return std::nullopt;
    const bool is_role = is_role_word(without_honorific(fold(label.name)));
    if (names == LoneName::set_apart && !label.is_set_apart && !is_role && !label.time)
        return std::nullopt;
    label.size = line.size();
    return label;
}

bool has_title(std::string_view name)
{
    const std::string folded = fold(name);
    const std::string first = folded.substr(0, folded.find(' '));
    const bool is_office_and_name = first.size() < folded.size() && is_role_word(first);
    return is_office_and_name || without_honorific(folded) != folded;
}

namespace {

/// Whether the full stop is that of an initial and the name goes on behind it, to the mark that ends it: "De heer K.
/// Bos." and "De heer K.J. de Wit (VVD).", but not "De heer K. Nee." nor "De heer K. Dank u wel."
bool is_stop_of_initial(std::string_view line, std::size_t stop)
{
    constexpr std::size_t longest_surname = 40;
    const std::size_t before = line.substr(0, stop).find_last_of(" .");
    const std::size_t initial = before == std::string_view::npos ? 0 : before + 1;
    if (initial + 1 != stop || !is_upper(character_at(line, initial).code_point))
        return false;
    const std::string_view behind = line.substr(std::min(stop + 2, line.size()), longest_surname);
    const std::size_t end = behind.find_first_of(".:(");
    std::string_view name = trimmed(behind.substr(0, std::min(end, behind.size())));
    const std::string first = fold(name.substr(0, name.find(' ')));
    if (end == std::string_view::npos || name.empty() || is_interjection(first) || is_role_word(first))
        return false;
    bool has_capital = false;
    while (!name.empty()) {
        const std::string_view word = name.substr(0, name.find(' '));
        const bool is_capitalised = is_upper(character_at(word, 0).code_point);
        if (!is_capitalised && !is_name_infix(word))
            return false;
        has_capital = has_capital || is_capitalised;
        name = trimmed(name.substr(word.size()));
    }
    return has_capital;
}

}

std::optional<Label> read_stopped_label(std::string_view line)
{
    const std::string_view start = line.substr(0, longest_label);
    for (std::size_t stop = start.find('.'); stop != std::string_view::npos; stop = start.find('.', stop + 1)) {
        const bool ends_line = stop + 1 == line.size();
        if (!ends_line && line[stop + 1] != ' ')
            continue;
        if (is_stop_of_initial(line, stop))
            continue;
        Label label;
        if (!take_name(line.substr(0, stop), label))
            continue;
        const bool is_office = is_in_capitals(label.name) && is_role_word(fold(label.name)); // "VOORZITTER."
        if (!has_title(label.name) && label.role.empty() && !is_office)
            continue;
        const std::size_t words = std::min(line.find_first_not_of(' ', stop + 1), line.size());
        if (!ends_line && begins_within_sentence(line.substr(words)))
            continue;
        label.is_bare = true;
        label.size = words;
        return label;
    }
    return std::nullopt;
}

}
