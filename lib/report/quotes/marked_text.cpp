#include "report/quotes/marked_text.hpp"

#include "text/source_text.hpp"

#include <algorithm>
#include <vector>

namespace draad {

std::string marked_text(const Quote& quote, std::string_view before, std::string_view after,
                        const std::function<std::string(std::string_view)>& written)
{
    std::vector<DocumentRange> hits = quote.hits;
    std::ranges::sort(hits);
    std::string text;
    std::string_view left = quote.text;
    std::size_t position = quote.range.start;
    const auto take = [&](std::size_t end) {
        const std::string_view stretch = left.substr(0, bytes_of_code_points(left, end - position));
        left.remove_prefix(stretch.size());
        position = end;
        return written(stretch);
    };
    for (const DocumentRange& hit : hits) {
        const std::size_t start = std::max(hit.start, position);
        if (start >= hit.end || hit.end > quote.range.end)
            continue;
        text += take(start);
        text += before;
        text += take(hit.end);
        text += after;
    }
    return text + written(left);
}

}
