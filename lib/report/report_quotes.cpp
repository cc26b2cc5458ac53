#include "report/html.hpp"
#include "report/report_prose.hpp"
#include "report/tables.hpp"
#include "text/source_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace draad {

namespace {

/// A quote's text with its hits between <mark> and </mark>; hits that overlap are one mark.
std::string marked_text(const Quote& quote)
{
    std::vector<DocumentRange> hits = quote.hits;
    std::ranges::sort(hits);
    std::string html;
    std::size_t written = quote.range.start;
    const auto slice = [&](std::size_t start, std::size_t end) {
        const std::string_view text = quote.text;
        const std::size_t begin = bytes_of_code_points(text, start - quote.range.start);
        const std::string_view rest = text.substr(begin);
        return html_text(rest.substr(0, bytes_of_code_points(rest, end - start)));
    };
    for (const DocumentRange& hit : hits) {
        const std::size_t start = std::max(hit.start, written);
        if (start >= hit.end)
            continue;
        html += slice(written, start) + html_element("mark", "", slice(start, hit.end));
        written = hit.end;
    }
    const std::string_view text = quote.text;
    return html + html_text(text.substr(bytes_of_code_points(text, written - quote.range.start)));
}

/// With quotation marks if someone says it; of the other kind where the words have such marks themselves.
std::string spoken_text(const Quote& quote)
{
    const std::string text = marked_text(quote);
    if (!quote.is_speech || quote.has_own_marks)
        return text;
    return quote.text.find("‘") == std::string::npos ? "‘" + text + "’" : "“" + text + "”";
}

std::string quote_html(const Quote& quote)
{
    const std::string text = spoken_text(quote);
    const std::string caption = html_text(cite(quote)) + " " + html_element("code", "", html_text(quote.id));
    return html_element("figure", fmt::format("class=\"quote {}\"", name_of(quote.polarity)),
                        html_element("blockquote", "", text) + html_element("figcaption", "", caption)) +
           "\n";
}

}

std::string quotes_html(const ReportContent& content, const ReportWords& words)
{
    std::string html;
    for (const QuoteSelection& selection : content.overview.quotes) {
        const Code& code = content.codebook.codes[selection.code];
        const std::string available = words.counted(selection.available, "quote", "quotes_many");
        const std::string choice =
            selection.quotes.empty()
                ? words.say("quotes_none")
                : words.say("quotes_of", {words.whole(selection.quotes.size()), available}) + " · " +
                      words.counted(selection.available_speakers, "speaker", "speakers") + " · " +
                      words.counted(selection.available_documents, "document", "documents");
        html += html_element("h3", "", html_text(code.label)) + html_element("p", "class=\"soft\"", choice);
        std::string quotes;
        for (const Quote& quote : selection.quotes)
            quotes += quote_html(quote);
        html += html_element("div", "class=\"quotes\"", quotes) + "\n";
    }
    return html;
}

}
