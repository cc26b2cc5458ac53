#include "report/quotes/quote_layouts.hpp"

#include "xml/xml_writer.hpp"

namespace draad {

namespace {

/// Nothing may be loaded or run; the one style sheet is the page's own.
constexpr std::string_view head = R"(<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
:root { color-scheme: light dark; }
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.55 Georgia, "Noto Serif", serif; }
h1, h2 { line-height: 1.2; }
h2 { margin-top: 2.5em; }
p.note { margin: 0; font: .85rem/1.5 system-ui, sans-serif; opacity: .8; }
blockquote { margin: 1.5rem 0; padding-left: 1rem; border-left: 3px solid #8a9bb0; break-inside: avoid; }
blockquote p { margin: 0; }
blockquote footer { margin-top: .3rem; font: .85rem/1.4 system-ui, sans-serif; opacity: .8; }
</style>
)";

std::string block_of(const CitedQuote& quote)
{
    std::string block = "<blockquote>\n<p>" + escape_xml_text(quote.text) + "</p>\n";
    if (!quote.citation.empty()) {
        block += "<footer>— " + escape_xml_text(quote.citation);
        if (!quote.id.empty())
            block += " [<code>" + escape_xml_text(quote.id) + "</code>]";
        block += "</footer>\n";
    }
    if (!quote.explanation.empty())
        block += "<footer>" + escape_xml_text(quote.explanation) + "</footer>\n";
    return block + "</blockquote>\n";
}

}

std::string quotes_as_page(std::span<const QuoteSection> sections, std::string_view title)
{
    std::string page = "<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n";
    page.append(head).append("<title>").append(escape_xml_text(title)).append("</title>\n</head>\n<body>\n<main>\n");
    page += "<h1>" + escape_xml_text(title) + "</h1>\n";
    for (const QuoteSection& section : sections) {
        page += "<section>\n<h2>" + escape_xml_text(section.heading) + "</h2>\n";
        for (const std::string& note : section.notes)
            page += "<p class=\"note\">" + escape_xml_text(note) + "</p>\n";
        for (const CitedQuote& quote : section.quotes)
            page += block_of(quote);
        page += "</section>\n";
    }
    return page + "</main>\n</body>\n</html>\n";
}

}
