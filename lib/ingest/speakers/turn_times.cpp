#include "ingest/speakers/turn_times.hpp"

#include "ingest/lines/time_stamp.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <optional>

namespace draad {

namespace {

std::optional<TimeStamp> lone_stamp(std::string_view content)
{
    const auto stamp = read_time_stamp(content);
    return stamp && trimmed(content.substr(stamp->size)).empty() ? stamp : std::nullopt;
}

std::size_t last_tab(std::string_view content)
{
    const std::size_t tab = content.rfind('\t');
    return tab == std::string_view::npos || tab == 0 ? std::string_view::npos : tab;
}

/// Whether nearly all of two or more.
bool are_most(std::size_t some, std::size_t all)
{
    return some >= 2 && 5 * some >= 4 * all;
}

/// The lines with only a time below a name for itself.
void take_lone_times(std::string_view text, std::vector<MarkedLine>& lines)
{
    std::size_t names = 0;
    std::size_t timed = 0;
    for (std::size_t line_index = 0; line_index < lines.size(); ++line_index) {
        if (!lines[line_index].label || !lines[line_index].content.is_empty())
            continue;
        const std::size_t below = next_visible(lines, line_index + 1);
        ++names;
        timed += below < lines.size() && lines[below].is_text() && lone_stamp(content_of(text, lines[below])) ? 1 : 0;
    }
    if (!are_most(timed, names))
        return;
    MarkedLine* opening = nullptr;
    for (MarkedLine& line : lines) {
        if (line.label) {
            opening = &line;
            continue;
        }
        const auto stamp = line.is_text() && opening != nullptr ? lone_stamp(content_of(text, line)) : std::nullopt;
        if (!stamp)
            continue;
        line.role = LineRole::markup;
        if (!opening->label->time)
            opening->label->time = stamp->seconds;
    }
}

void take_times_behind_tabs(std::string_view text, std::vector<MarkedLine>& lines)
{
    const auto stamp_of = [text](const MarkedLine& line) -> std::optional<TimeStamp> {
        const std::string_view content = content_of(text, line);
        const std::size_t tab = last_tab(content);
        return tab == std::string_view::npos ? std::nullopt : lone_stamp(content.substr(tab + 1));
    };
    std::size_t turns = 0;
    std::size_t timed = 0;
    for (const MarkedLine& line : lines)
        if (line.label && !line.content.is_empty()) {
            ++turns;
            timed += stamp_of(line) ? 1 : 0;
        }
    if (!are_most(timed, turns))
        return;
    for (MarkedLine& line : lines) {
        const auto stamp = line.label ? stamp_of(line) : std::nullopt;
        if (!stamp)
            continue;
        line.content = trimmed(text, {line.content.begin, line.content.begin + last_tab(content_of(text, line))});
        if (!line.label->time)
            line.label->time = stamp->seconds;
    }
}

}

void take_turn_times(std::string_view text, std::vector<MarkedLine>& lines)
{
    take_lone_times(text, lines);
    take_times_behind_tabs(text, lines);
}

}
