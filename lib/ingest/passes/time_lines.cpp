#include "ingest/passes/time_lines.hpp"

#include "ingest/lines/time_stamp.hpp"

#include <algorithm>

namespace draad {

void mark_time_stamps(std::string_view text, std::vector<MarkedLine>& lines)
{
    for (MarkedLine& line : lines) {
        if (!line.is_text() || line.label)
            continue;
        const std::string_view content = content_of(text, line);
        const auto stamp = read_time_stamp(content);
        if (!stamp || !stamp->is_certain)
            continue;
        line.time = stamp->seconds;
        line.begins_paragraph = true;
        line.content.begin += std::min(content.find_first_not_of(" \t", stamp->size), content.size());
        if (line.content.is_empty())
            line.role = LineRole::markup;
    }
}

}
