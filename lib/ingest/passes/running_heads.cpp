#include "ingest/passes/running_heads.hpp"

#include "ingest/lines/shape.hpp"
#include "ingest/passes/furniture.hpp"
#include "text/characters.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace draad {

namespace {

/// The line as every page has it: each number a single #.
std::string without_numbers(std::string_view line)
{
    std::string pattern;
    for (const char character : fold(line)) {
        if (!is_ascii_digit(character))
            pattern += character;
        else if (!pattern.ends_with('#'))
            pattern += '#';
    }
    return pattern;
}

bool may_be_head(std::string_view line)
{
    constexpr std::size_t most_words = 14;
    return !line.empty() && count_words(line) <= most_words && !line.ends_with(':') && !line.starts_with('(') &&
           !line.starts_with('[') && !ends_sentence(line);
}

/// Where lines of one pattern stand, and how they differ.
struct Recurrence {
    std::vector<std::size_t> places;
    std::set<std::string> forms;
    std::size_t beside_number = 0;
};

/// Whether a page number stands in the lines around, with nothing but heads of pages between.
bool stands_by_page_number(std::string_view text, const std::vector<MarkedLine>& lines, std::size_t place)
{
    constexpr std::size_t near = 3;
    const std::size_t first = place > near ? place - near : 0;
    const std::size_t last = std::min(place + near, lines.size() - 1);
    for (std::size_t at = first; at <= last; ++at)
        if (at != place && is_page_number(content_of(text, lines[at])))
            return true;
    return false;
}

/// Page after page: never twice within a few lines.
bool is_spread(const std::vector<std::size_t>& places)
{
    constexpr std::size_t shortest_page = 15; // lines
    for (std::size_t place = 1; place < places.size(); ++place)
        if (places[place] - places[place - 1] < shortest_page)
            return false;
    return true;
}

bool is_running_head(const Recurrence& recurrence)
{
    constexpr std::size_t fewest = 3;
    const std::size_t count = recurrence.places.size();
    return count >= fewest && is_spread(recurrence.places) &&
           (recurrence.forms.size() == count || 2 * recurrence.beside_number > count);
}

}

void mark_running_heads(std::string_view text, std::vector<MarkedLine>& lines)
{
    std::map<std::string, Recurrence> recurrences;
    for (std::size_t place = 0; place < lines.size(); ++place) {
        const std::string_view content = content_of(text, lines[place]);
        if (!lines[place].is_text() || !may_be_head(content))
            continue;
        Recurrence& recurrence = recurrences[without_numbers(content)];
        recurrence.places.push_back(place);
        recurrence.forms.emplace(content);
        recurrence.beside_number += stands_by_page_number(text, lines, place) ? 1 : 0;
    }
    for (const auto& [pattern, recurrence] : recurrences)
        if (is_running_head(recurrence))
            for (const std::size_t place : recurrence.places) {
                lines[place].role = LineRole::meta;
                lines[place].begins_paragraph = true;
            }
}

}
