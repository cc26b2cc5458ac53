#include "report/harmless/html.hpp"
#include "report/page/report_figures.hpp"
#include "report/page/report_prose.hpp"

#include <set>
#include <string>

namespace draad {

namespace {

/// The themes at the top, as many as a title bears.
std::string themes_named(const ReportContent& content)
{
    constexpr std::size_t most = 4;
    std::string names;
    std::size_t count = 0;
    for (const CodebookSource& source : content.codebook.sources)
        if (!source.title.empty() && ++count <= most)
            names += (names.empty() ? "" : ", ") + source.title;
    return count > most ? names + " …" : names;
}

}

std::string report_title(const ReportContent& content, const ReportWords& words)
{
    const std::string documents = words.counted(content.overview.documents.size(), "document", "documents");
    return content.title.empty() ? words.say("title", {documents}) : content.title;
}

std::string report_lead(const ReportContent& content, const ReportWords& words)
{
    const std::string documents = words.counted(content.overview.documents.size(), "document", "documents");
    return words.say("lead", {themes_named(content), documents});
}

std::string findings_html(const ReportFigures& figures)
{
    std::string items;
    std::set<std::string> said_before; // that there is too little may hold of several
    for (const Figure* figure : figures.all())
        if (!figure->is_empty() && said_before.insert(figure->finding).second)
            items += html_element("li", "", html_text(figure->finding));
    return items.empty() ? "" : html_element("ul", "class=\"findings\"", items);
}

std::string figures_html(const ReportContent& content, const ReportWords& words)
{
    const Overview& overview = content.overview;
    std::string figures;
    const auto add = [&](std::size_t number, const char* one, const char* many) {
        figures += html_element("div", "",
                                html_element("dt", "", words.say(number == 1 ? one : many)) +
                                    html_element("dd", "", words.whole(number)));
    };
    add(overview.documents.size(), "document", "documents");
    add(overview.speakers.size(), "speaker", "speakers");
    add(overview.total.words, "word", "words");
    add(overview.hits.size(), "hit", "hits");
    add(overview.passages_with_hits, "passages_with", "passages_with");
    return html_element("dl", "class=\"figures\"", figures);
}

std::string byline_html(const ReportContent& content, const ReportWords& words)
{
    const Overview& overview = content.overview;
    std::string lines;
    const auto add = [&](const char* name, const std::string& text) {
        if (!text.empty())
            lines += html_element("div", "",
                                  html_element("dt", "", words.say(name)) + html_element("dd", "", html_text(text)));
    };
    add("by_sender", content.sender);
    add("by_date", content.date);
    add("by_corpus", words.say("corpus_line", {words.counted(overview.documents.size(), "document", "documents"),
                                               words.counted(overview.speakers.size(), "speaker", "speakers"),
                                               words.counted(overview.total.words, "word", "words")}));
    add("by_contact", content.contact);
    return html_element("dl", "class=\"byline\"", lines);
}

}
