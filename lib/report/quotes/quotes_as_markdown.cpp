#include "report/harmless/markdown_text.hpp"
#include "report/quotes/quote_layouts.hpp"

namespace draad {

namespace {

std::string citation_line(const CitedQuote& quote)
{
    if (quote.citation.empty())
        return {};
    return ">\n> — " + markdown_text(quote.citation) + (quote.id.empty() ? "" : " [" + quote.id + "]") + "\n";
}

std::string explanation_line(const CitedQuote& quote)
{
    return quote.explanation.empty() ? std::string() : ">\n> " + markdown_text(quote.explanation) + "\n";
}

}

std::string quotes_as_markdown(std::span<const QuoteSection> sections)
{
    std::string text;
    for (const QuoteSection& section : sections) {
        text += (text.empty() ? "## " : "\n## ") + markdown_text(section.heading) + "\n";
        for (const std::string& note : section.notes)
            text += "\n" + note + "\n";
        for (const CitedQuote& quote : section.quotes)
            text += "\n> " + markdown_text(quote.text) + "\n" + citation_line(quote) + explanation_line(quote);
    }
    return text;
}

}
