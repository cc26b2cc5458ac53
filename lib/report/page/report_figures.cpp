#include "report/page/report_figures.hpp"

#include "report/harmless/html.hpp"
#include "report/svg/figure_svg.hpp"

#include <fmt/format.h>

namespace draad {

namespace {

std::string source_of(const ReportContent& content, const ReportWords& words)
{
    std::string codebooks;
    for (const CodebookSource& source : content.codebook.sources)
        codebooks +=
            fmt::format("{}{}{}", codebooks.empty() ? "" : ", ", source.title.empty() ? source.file : source.title,
                        source.version.empty() ? "" : " " + source.version);
    return words.say("figure_source", {words.counted(content.overview.documents.size(), "document", "documents"),
                                       words.counted(content.overview.total.words, "word", "words"), codebooks});
}

std::vector<GroupCount> named_documents(const Overview& overview)
{
    std::vector<GroupCount> groups;
    for (const DocumentCount& document : overview.documents) {
        groups.push_back(document.figures);
        groups.back().group = document.title;
    }
    return groups;
}

}

ReportFigures make_figures(const ReportContent& content, const ReportWords& words)
{
    const Overview& overview = content.overview;
    const FigureGround ground{.codebook = content.codebook,
                              .asked = content.request.codes,
                              .words = words,
                              .source = source_of(content, words)};
    return {.themes = themes_figure(ground, overview.total, overview.documents.size()),
            .documents = groups_figure(ground, GroupKind::documents, named_documents(overview)),
            .roles = groups_figure(ground, GroupKind::roles, overview.roles),
            .pairs = pairs_figure(ground, overview.cooccurrences),
            .course = course_figure(ground, overview.dispersions)};
}

std::string figure_html(const Figure& figure, const std::string& id, const ReportWords& words)
{
    constexpr double wide = 760;
    constexpr double narrow = 360;
    if (figure.is_empty())
        return html_element("p", "class=\"soft\"", words.say("figure_none"));
    const auto drawn = [&](const char* name, double width) {
        return html_element("div", fmt::format("class=\"{}\"", name), "\n" + draw_figure(figure, width, Frame::page));
    };
    const std::string note = figure.note.empty() ? "" : html_text(figure.note) + " ";
    const std::string caption =
        html_element("strong", "", html_text(figure.title)) + " " + html_text(figure.unit) + ".";
    return html_element("p", "class=\"finding\"", html_text(figure.finding)) + "\n" +
           html_element("figure", fmt::format("class=\"chart\" id=\"{}\"", id),
                        html_element("figcaption", "", caption) + drawn("wide", wide) + drawn("narrow", narrow) +
                            html_element("p", "class=\"source\"", note + html_text(figure.source)));
}

}
