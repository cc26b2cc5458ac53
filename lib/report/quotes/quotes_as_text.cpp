#include "report/harmless/plain_text.hpp"
#include "report/quotes/quote_layouts.hpp"

namespace draad {

std::string quotes_as_text(std::span<const QuoteSection> sections)
{
    std::string text;
    for (const QuoteSection& section : sections) {
        text += (text.empty() ? "" : "\n\n") + section.heading + "\n";
        text += std::string(display_width(section.heading), '=') + "\n";
        for (const std::string& note : section.notes)
            text += note + "\n";
        for (const CitedQuote& quote : section.quotes) {
            text += "\n" + quote.text + "\n";
            if (!quote.citation.empty())
                text += "  — " + quote.citation + (quote.id.empty() ? "" : " [" + quote.id + "]") + "\n";
            if (!quote.explanation.empty())
                text += "  " + quote.explanation + "\n";
        }
    }
    return text;
}

}
