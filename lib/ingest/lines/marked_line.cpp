#include "ingest/lines/marked_line.hpp"

#include "ingest/lines/lines.hpp"

namespace draad {

std::vector<MarkedLine> mark_lines(std::string_view text, std::size_t begin)
{
    std::vector<TextRange> ranges = split_lines(text.substr(begin));
    std::vector<MarkedLine> lines;
    lines.reserve(ranges.size()); // of a large text they take as much memory as its letters
    for (TextRange range : ranges) {
        range = {range.begin + begin, range.end + begin};
        MarkedLine line;
        line.line = range;
        line.content = range;
        line.role = range.is_empty() ? LineRole::blank : LineRole::text;
        lines.push_back(line);
    }
    return lines;
}

bool follows_blank(const std::vector<MarkedLine>& lines, std::size_t line_index)
{
    return line_index == 0 || lines[line_index - 1].role == LineRole::blank;
}

std::size_t next_visible(const std::vector<MarkedLine>& lines, std::size_t line_index)
{
    while (line_index < lines.size() && lines[line_index].role == LineRole::blank)
        ++line_index;
    return line_index;
}

}
