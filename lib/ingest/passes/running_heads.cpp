#include "ingest/passes/running_heads.hpp"

#include "ingest/lines/shape.hpp"
#include "ingest/lines/time_stamp.hpp"
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

/// "Anna Vos   0:12", "Anna Vos 0 minuten 12 seconden": a time grows as the numbers of pages do, and heads a turn.
bool ends_in_time(std::string_view line)
{
    for (std::size_t at = line.find_first_of("0123456789["); at != std::string_view::npos;
         at = line.find_first_of("0123456789[", line.find_first_of(" \t", at))) {
        const auto stamp = read_time_stamp(line.substr(at));
        if (stamp && at + stamp->size == line.size())
            return at > 0;
        if (line.find_first_of(" \t", at) == std::string_view::npos)
            break;
    }
    return false;
}

bool may_be_head(std::string_view line)
{
    constexpr std::size_t most_words = 14;
    return !line.empty() && count_words(line) <= most_words && !line.ends_with(':') && !line.starts_with('(') &&
           !line.starts_with('[') && !ends_sentence(line) && !ends_in_time(line);
}

/// Where lines of one pattern stand, and how they differ.
struct Recurrence {
    std::vector<std::size_t> line_indices;
    std::set<std::string> forms;
    std::size_t beside_number = 0;
};

/// Whether a page number stands in the lines around, with nothing but heads of pages between.
bool stands_by_page_number(std::string_view text, const std::vector<MarkedLine>& lines, std::size_t line_index)
{
    constexpr std::size_t near = 3;
    const std::size_t first = line_index > near ? line_index - near : 0;
    const std::size_t last = std::min(line_index + near, lines.size() - 1);
    for (std::size_t at = first; at <= last; ++at)
        if (at != line_index && is_page_number(content_of(text, lines[at])))
            return true;
    return false;
}

/// Page after page: never twice within a few lines.
bool is_spread(const std::vector<std::size_t>& line_indices)
{
    constexpr std::size_t shortest_page = 15; // lines
    for (std::size_t i = 1; i < line_indices.size(); ++i)
        if (line_indices[i] - line_indices[i - 1] < shortest_page)
            return false;
    return true;
}

bool is_running_head(const Recurrence& recurrence)
{
    constexpr std::size_t fewest = 3;
    const std::size_t count = recurrence.line_indices.size();
    return count >= fewest && is_spread(recurrence.line_indices) &&
           (recurrence.forms.size() == count || 2 * recurrence.beside_number > count);
}

}

void mark_running_heads(std::string_view text, std::vector<MarkedLine>& lines)
{
    std::map<std::string, Recurrence> recurrences;
    for (std::size_t line_index = 0; line_index < lines.size(); ++line_index) {
        const std::string_view content = content_of(text, lines[line_index]);
        if (!lines[line_index].is_text() || !may_be_head(content))
            continue;
        Recurrence& recurrence = recurrences[without_numbers(content)];
        recurrence.line_indices.push_back(line_index);
        recurrence.forms.emplace(content);
        recurrence.beside_number += stands_by_page_number(text, lines, line_index) ? 1 : 0;
    }
    for (const auto& [pattern, recurrence] : recurrences)
        if (is_running_head(recurrence))
            for (const std::size_t line_index : recurrence.line_indices) {
                lines[line_index].role = LineRole::meta;
                lines[line_index].begins_paragraph = true;
            }
}

}
