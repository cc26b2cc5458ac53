#include "report/harmless/html.hpp"
#include "report/page/report_prose.hpp"
#include "report/quotes/marked_text.hpp"
#include "report/tables/tables.hpp"

#include <fmt/format.h>

#include <string>

namespace draad {

namespace {

std::string quote_html(const Quote& quote)
{
    const SpeechMarks marks = speech_marks(quote);
    const std::string text =
        fmt::format("{}{}{}{}{}", marks.open, quote.is_cut_before ? "[…] " : "",
                    marked_text(quote, "<mark>", "</mark>", html_text), quote.is_cut_after ? " […]" : "", marks.close);
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
