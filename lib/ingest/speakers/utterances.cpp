#include "ingest/speakers/utterances.hpp"

#include <algorithm>
#include <set>

namespace draad {

namespace {

/// The identifier before the first tab: without white space, with a digit and a mark that joins its parts.
std::string_view identifier_of(std::string_view line)
{
    const std::size_t tab = line.find('\t');
    if (tab == std::string_view::npos || tab + 1 >= line.size())
        return {};
    const std::string_view identifier = line.substr(0, tab);
    const bool is_one_word = identifier.find(' ') == std::string_view::npos;
    const bool has_digit = identifier.find_first_of("0123456789") != std::string_view::npos;
    const bool is_joined = identifier.find_first_of("._-") != std::string_view::npos;
    return is_one_word && has_digit && is_joined && identifier.find(':') == std::string_view::npos ? identifier
                                                                                                   : std::string_view();
}

}

bool mark_utterances(std::string_view text, std::vector<MarkedLine>& lines)
{
    std::set<std::string_view> identifiers;
    for (const MarkedLine& line : lines) {
        if (line.role == LineRole::blank)
            continue;
        const std::string_view identifier = identifier_of(content_of(text, line));
        if (identifier.empty() || !identifiers.insert(identifier).second)
            return false;
    }
    for (MarkedLine& line : lines) {
        if (line.role == LineRole::blank)
            continue;
        const std::string_view content = content_of(text, line);
        line.content.begin += content.find_first_not_of(" \t", content.find('\t'));
        line.label = Label{};
    }
    return !identifiers.empty();
}

}
