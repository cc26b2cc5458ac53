#include "report/quotes/quote_layouts.hpp"

#include "report/word/word_document.hpp"

namespace draad {

std::string quotes_as_word_document(std::span<const QuoteSection> sections, std::string_view title)
{
    WordDocument document{std::string(title)};
    document.add(WordStyle::title, title);
    for (const QuoteSection& section : sections) {
        document.add(WordStyle::heading1, section.heading);
        for (const std::string& note : section.notes)
            document.add(WordStyle::note, note);
        for (const CitedQuote& quote : section.quotes) {
            document.add(WordStyle::quote, quote.text);
            if (!quote.citation.empty())
                document.add(WordStyle::citation,
                             "— " + quote.citation + (quote.id.empty() ? "" : " [" + quote.id + "]"));
            if (!quote.explanation.empty())
                document.add(WordStyle::citation, quote.explanation);
        }
    }
    return document.finish();
}

}
