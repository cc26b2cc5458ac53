#include "analysis/quotes/quotes.hpp"
#include "dutch/variants/text_mender.hpp"

namespace draad {

namespace {

/// Where the byte of the original that stands at an offset, or what stands for it, begins now.
std::size_t offset_in(const ReplacedText& mended, std::size_t original)
{
    std::size_t offset = 0;
    while (offset < mended.text().size() && mended.in_original({offset, offset + 1}).end <= original)
        ++offset;
    return offset;
}

}

void clean_quotes(std::vector<QuoteSelection>& selections, const Lexicon& lexicon)
{
    TextMender mender(lexicon);
    for (QuoteSelection& selection : selections)
        for (Quote& quote : selection.quotes) {
            const ReplacedText mended = mender.mend(quote.text);
            quote.is_mended = mended.text() != quote.text;
            for (TextRange& mark : quote.marks)
                mark = {offset_in(mended, mark.begin), offset_in(mended, mark.end)};
            quote.text = mended.text();
            quote.speaker = mender.mend(quote.speaker).text();
        }
}

}
