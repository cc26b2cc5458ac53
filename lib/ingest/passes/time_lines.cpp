#include "ingest/passes/time_lines.hpp"

#include "ingest/lines/time_stamp.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <optional>

namespace draad {

namespace {

/// The time stamp in brackets that ends a text ("... #00:03:12-2#"), with the byte at which it begins.
struct LastStamp {
    std::size_t begin = 0;
    std::uint32_t seconds = 0;
};

std::optional<LastStamp> stamp_at_end(std::string_view content)
{
    constexpr std::size_t longest = 30;
    constexpr std::string_view openers = "[(#<{";
    constexpr std::string_view closers = "])#>}";
    if (content.empty() || closers.find(content.back()) == std::string_view::npos)
        return std::nullopt;
    const char opener = openers[closers.find(content.back())];
    const std::size_t begin = content.substr(0, content.size() - 1).rfind(opener);
    if (begin == std::string_view::npos || content.size() - begin > longest)
        return std::nullopt;
    const auto stamp = read_time_stamp(content.substr(begin));
    if (!stamp || !stamp->is_certain || begin + stamp->size != content.size())
        return std::nullopt;
    return LastStamp{.begin = begin, .seconds = stamp->seconds};
}

/// Takes time stamps off the end of a line; the first of them is the time of `opening`, the line that opens its
/// paragraph, if that has none.
void take_stamps_at_end(std::string_view text, MarkedLine& line, MarkedLine& opening)
{
    while (const auto stamp = stamp_at_end(content_of(text, line))) {
        const TextRange words = trimmed(text, {line.content.begin, line.content.begin + stamp->begin});
        if (words.is_empty())
            return;
        line.content.end = words.end;
        auto& time = opening.label ? opening.label->time : opening.time;
        if (!time)
            time = stamp->seconds;
    }
}

/// A name that the type tells, or a table, may have its time behind it: "**Anna** 0:12" above the words. Before words
/// on the same line only a certain one is a time: "Anna 9:30 was te vroeg".
void take_stamp_behind_label(std::string_view text, MarkedLine& line)
{
    const std::string_view content = content_of(text, line);
    const auto stamp = read_time_stamp(content);
    const bool is_set_off = stamp && content.substr(stamp->size).starts_with('\t');
    if (!stamp || (!stamp->is_certain && !is_set_off && stamp->size < content.size()))
        return;
    if (!line.label->time)
        line.label->time = stamp->seconds;
    line.content.begin += std::min(content.find_first_not_of(" \t", stamp->size), content.size());
}

void take_stamp_before(std::string_view text, MarkedLine& line)
{
    const std::string_view content = content_of(text, line);
    const auto stamp = read_time_stamp(content);
    if (!stamp || !stamp->is_certain)
        return;
    line.time = stamp->seconds;
    line.begins_paragraph = true;
    std::size_t begin = std::min(content.find_first_not_of(" \t", stamp->size), content.size());
    for (const std::string_view dash : {"- ", "– "})
        if (content.substr(begin).starts_with(dash))
            begin = std::min(content.find_first_not_of(' ', begin + dash.size()), content.size());
    line.content.begin += begin;
    if (line.content.is_empty())
        line.role = LineRole::markup;
}

}

void mark_time_stamps(std::string_view text, std::vector<MarkedLine>& lines)
{
    MarkedLine* opening = nullptr;
    for (std::size_t line_index = 0; line_index < lines.size(); ++line_index) {
        MarkedLine& line = lines[line_index];
        if (!line.is_text())
            continue;
        if (opening == nullptr || line.label || line.begins_paragraph || follows_blank(lines, line_index))
            opening = &line;
        take_stamps_at_end(text, line, *opening);
        if (line.label)
            take_stamp_behind_label(text, line);
        else
            take_stamp_before(text, line);
    }
}

}
