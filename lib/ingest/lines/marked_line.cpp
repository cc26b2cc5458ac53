#include "ingest/lines/marked_line.hpp"

#include "ingest/lines/lines.hpp"

namespace draad {

std::vector<MarkedLine> mark_lines(std::string_view text, std::size_t begin)
{
    std::vector<MarkedLine> lines;
    for (TextRange range : split_lines(text.substr(begin))) {
        range = {range.begin + begin, range.end + begin};
        MarkedLine line;
        line.line = range;
        line.content = range;
        line.role = range.is_empty() ? LineRole::blank : LineRole::text;
        lines.push_back(line);
    }
    return lines;
}

bool follows_blank(const std::vector<MarkedLine>& lines, std::size_t place)
{
    return place == 0 || lines[place - 1].role == LineRole::blank;
}

std::size_t next_visible(const std::vector<MarkedLine>& lines, std::size_t place)
{
    while (place < lines.size() && lines[place].role == LineRole::blank)
        ++place;
    return place;
}

}
