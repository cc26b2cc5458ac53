#include "ingest/passes/keyword_lines.hpp"

#include "ingest/lines/fact_words.hpp"
#include "ingest/lines/shape.hpp"

#include <algorithm>

namespace draad {

namespace {

/// A list goes on after its comma, and with a line in lower case that has commas too or ends it.
bool goes_on(std::string_view line, std::string_view next)
{
    if (line.ends_with(',') || line.ends_with(';'))
        return true;
    return begins_within_sentence(next) && !ends_sentence(line) && !ends_sentence(next);
}

/// Marks the lines of one list and returns the index of the line after its last.
std::size_t mark_list(std::string_view text, std::vector<MarkedLine>& lines, std::size_t line_index)
{
    lines[line_index].role = LineRole::meta;
    lines[line_index].begins_paragraph = true;
    bool is_empty = fact_of(content_of(text, lines[line_index]))->value.empty();
    for (;;) {
        const std::size_t next = next_visible(lines, line_index + 1);
        if (next == lines.size() || !lines[next].is_text() || fact_of(content_of(text, lines[next])))
            return line_index + 1;
        const std::string_view line = content_of(text, lines[next]);
        const bool is_first_of_list = is_empty && next == line_index + 1 && !ends_sentence(line);
        if (!is_first_of_list && !goes_on(content_of(text, lines[line_index]), line))
            return line_index + 1;
        lines[next].role = LineRole::meta;
        lines[next].joins_previous = true;
        is_empty = false;
        line_index = next;
    }
}

/// "Meer artikelen over de thema's met trefwoorden:" announces the list that comes after it.
bool announces_list(std::string_view line)
{
    if (!line.ends_with(':'))
        return false;
    const std::size_t word = line.find_last_of(" \t") + 1;
    const auto fact = fact_of(line.substr(word));
    return fact && fact->kind == FactKind::keywords;
}

}

void mark_keyword_lines(std::string_view text, std::vector<MarkedLine>& lines)
{
    for (std::size_t line_index = 0; line_index < lines.size();) {
        const auto fact = lines[line_index].is_text() ? fact_of(content_of(text, lines[line_index])) : std::nullopt;
        if (!fact || fact->kind != FactKind::keywords) {
            ++line_index;
            continue;
        }
        std::size_t before = line_index;
        while (before > 0 && lines[before - 1].role == LineRole::blank)
            --before;
        if (before > 0 && lines[before - 1].is_text() && announces_list(content_of(text, lines[before - 1]))) {
            lines[before - 1].role = LineRole::meta;
            lines[before - 1].begins_paragraph = true;
        }
        line_index = mark_list(text, lines, line_index);
    }
}

}
