#include "ingest/lines/lines.hpp"

#include "text/trimmed.hpp"

#include <algorithm>

namespace draad {

namespace {

/// A plain loop: find_first_of makes a call for every byte.
std::size_t end_of_line(std::string_view text, std::size_t offset)
{
    while (offset < text.size() && text[offset] != '\n' && text[offset] != '\r' && text[offset] != '\f')
        ++offset;
    return offset;
}

}

std::vector<TextRange> split_lines(std::string_view text)
{
    std::vector<TextRange> lines;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = end_of_line(text, begin);
        lines.push_back(trimmed(text, {begin, end}));
        if (text.substr(end, 1) == "\f")
            lines.push_back({end, end});
        begin = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
    }
    return lines;
}

}
