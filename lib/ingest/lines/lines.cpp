#include "ingest/lines/lines.hpp"

#include "text/trimmed.hpp"

#include <algorithm>

namespace draad {

namespace {

/// How many bytes end a line here: LF, CR, CR LF, a form feed; Word's line break in plain text (a vertical tab), and
/// Unicode's own: NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR. 0 if none do.
std::size_t size_of_break(std::string_view text, std::size_t offset)
{
    switch (text[offset]) {
    case '\r':
        return text.substr(offset, 2) == "\r\n" ? 2 : 1;
    case '\n':
    case '\f':
    case '\v':
        return 1;
    case '\xC2':
        return text.substr(offset, 2) == "\xC2\x85" ? 2 : 0;
    case '\xE2':
        return text.substr(offset, 3) == "\xE2\x80\xA8" || text.substr(offset, 3) == "\xE2\x80\xA9" ? 3 : 0;
    default:
        return 0;
    }
}

/// A plain loop: find_first_of makes a call for every byte.
std::size_t end_of_line(std::string_view text, std::size_t offset)
{
    const auto may_break = [](char byte) { return (byte >= '\n' && byte <= '\r') || byte == '\xC2' || byte == '\xE2'; };
    while (offset < text.size() && (!may_break(text[offset]) || size_of_break(text, offset) == 0))
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
        begin = end + (end < text.size() ? size_of_break(text, end) : 1);
    }
    return lines;
}

}
