#include "report/harmless/html.hpp"
#include "report/page/figures.hpp"
#include "report/page/report_prose.hpp"
#include "report/quotes/marked_text.hpp"
#include "report/tables/tables.hpp"

#include <fmt/format.h>

#include <string>

namespace draad {

namespace {

/// What a quote says of its theme, where it does not affirm it: colour alone would not tell everybody.
std::string polarity_html(const Quote& quote, const Code& code, const ReportWords& words)
{
    if (quote.polarity == Polarity::affirmed)
        return {};
    const std::string name = polarity_words(code, words)[static_cast<std::size_t>(quote.polarity)];
    return html_element("span", fmt::format("class=\"tag {}\"", name_of(quote.polarity)), html_text(name)) +
           html_element("span", "class=\"hidden-text\"", ":") + " ";
}

/// Who says it and where, with the file that holds it where that is not named already.
std::string source_of(const Quote& quote, const ReportWords& words)
{
    const std::string cited = cite(quote);
    const bool is_named = quote.document.empty() || cited.find(quote.document) != std::string::npos;
    return html_text(is_named ? cited : cited + ", " + words.say("file", {quote.document}));
}

std::string quote_html(const Quote& quote, const Code& code, const ReportContent& content, const ReportWords& words)
{
    const SpeechMarks marks = speech_marks(quote);
    const std::string text =
        fmt::format("{}{}{}{}{}", marks.open, quote.is_cut_before ? "[…] " : "",
                    marked_text(quote, "<mark>", "</mark>", html_text), quote.is_cut_after ? " […]" : "", marks.close);
    const std::string caption =
        polarity_html(quote, code, words) + source_of(quote, words) +
        (content.edition == Edition::full ? " " + html_element("code", "", html_text(quote.id)) : "");
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
            quotes += quote_html(quote, code, content, words);
        html += html_element("div", "class=\"quotes\"", quotes) + "\n";
    }
    return html;
}

}
