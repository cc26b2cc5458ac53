#include "report/quotes/marked_text.hpp"

#include <algorithm>
#include <vector>

namespace draad {

std::string marked_text(const Quote& quote, std::string_view before, std::string_view after,
                        const std::function<std::string(std::string_view)>& written)
{
    std::vector<TextRange> marks = quote.marks;
    std::ranges::sort(marks);
    const std::string_view source = quote.text;
    std::string text;
    std::size_t position = 0;
    for (const TextRange& mark : marks) {
        const std::size_t begin = std::max(mark.begin, position);
        if (begin >= mark.end || mark.end > source.size())
            continue;
        text += written(source.substr(position, begin - position));
        text.append(before).append(written(source.substr(begin, mark.end - begin))).append(after);
        position = mark.end;
    }
    return text + written(source.substr(position));
}

}
