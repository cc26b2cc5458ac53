#include "analysis/quotes/quotes.hpp"
#include "dutch/variants/text_mender.hpp"

namespace draad {

void clean_quotes(std::vector<QuoteSelection>& selections, const Lexicon& lexicon)
{
    TextMender mender(lexicon);
    for (QuoteSelection& selection : selections)
        for (Quote& quote : selection.quotes) {
            std::string mended = mender.mend(quote.text).text();
            quote.is_mended = mended != quote.text;
            quote.text = std::move(mended);
            quote.speaker = mender.mend(quote.speaker).text();
        }
}

}
