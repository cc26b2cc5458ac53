#include "ingest/document/line_numbers.hpp"

#include <string_view>

namespace draad {

void number_lines(Document& document)
{
    const std::string_view text = document.text.utf8;
    std::uint32_t line = 1;
    std::size_t at = 0;
    for (Passage& passage : document.passages) {
        for (; at < passage.range.begin; ++at)
            if (text[at] == '\n' || (text[at] == '\r' && text.substr(at + 1, 1) != "\n"))
                ++line;
        passage.line = line;
    }
    for (LabelFinding& finding : document.card.labels)
        if (finding.paragraph > 0)
            finding.line = document.passages[finding.paragraph - 1].line;
}

}
