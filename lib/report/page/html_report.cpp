#include "report/page/html_report.hpp"

#include "report/harmless/html.hpp"
#include "report/page/page_assets.hpp"
#include "report/page/report_data.hpp"
#include "report/page/report_figures.hpp"
#include "report/page/report_prose.hpp"
#include "report/page/report_tables.hpp"

#include <fmt/format.h>

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace draad {

namespace {

/// What fills a placeholder of the page, by the name between its braces.
using Parts = std::map<std::string, std::string, std::less<>>;

void add_figures(const ReportContent& content, const ReportWords& words, Parts& parts)
{
    const ReportFigures figures = make_figures(content, words);
    parts["figure.themes"] = figure_html(figures.themes, "chart-themes", words);
    parts["figure.documents"] = figure_html(figures.documents, "chart-documents", words);
    parts["figure.roles"] = figure_html(figures.roles, "chart-roles", words);
    parts["figure.pairs"] = figure_html(figures.pairs, "chart-pairs", words);
    parts["figure.course"] = figure_html(figures.course, "chart-course", words);
    parts["part.findings"] = findings_html(figures);
    parts["part.figures"] = figures_html(content, words);
}

/// What only the full edition has.
void add_tables(const ReportContent& content, const ReportWords& words, Parts& parts)
{
    parts["part.themes"] = themes_html(content, words);
    parts["part.documents"] = documents_html(content, words);
    parts["part.saturation"] = saturation_html(content, words);
    parts["part.roles"] = roles_html(content, words);
    parts["part.speakers"] = speakers_html(content, words);
    parts["part.matrix"] = matrix_html(content, words);
    parts["part.pairs"] = pairs_html(content, words);
    parts["part.thirds"] = thirds_html(content, words);
    parts["part.concordance"] = concordance_html(content, words);
    parts["part.codebook"] = codebook_html(content, words);
    parts["part.method"] = method_html(content, words);
}

Parts parts_of(const ReportContent& content, const ReportWords& words)
{
    Parts parts;
    for (const auto& [name, word] : words.all())
        parts["word." + name] = word;
    parts["word.cooccurrence_note"] =
        words.say("cooccurrence_note", {words.counted(content.overview.cooccurrences.units, "passage", "passages")});
    parts["language"] = words.language();
    parts["title"] = html_text(report_title(content, words));
    parts["lead"] = html_text(report_lead(content, words));
    parts["style"] = report_style;
    parts["script"] = report_script;
    parts["style_hash"] = report_style_hash;
    parts["script_hash"] = report_script_hash;
    parts["data"] = json_in_html(report_data(content, words));
    add_figures(content, words, parts);
    parts["part.byline"] = byline_html(content, words);
    parts["part.quotes"] = quotes_html(content, words);
    if (content.edition == Edition::full)
        add_tables(content, words, parts);
    else
        parts["part.method"] = short_method_html(content, words);
    return parts;
}
/// The page of an edition: what stands between {{#full}} and {{/full}} is there in the full one only.
std::string page_of(Edition edition)
{
    constexpr std::string_view open = "{{#full}}";
    constexpr std::string_view close = "{{/full}}";
    std::string page;
    std::string_view rest = report_page;
    for (std::size_t at = rest.find(open); at != std::string_view::npos; at = rest.find(open)) {
        page += rest.substr(0, at);
        const std::size_t end = rest.find(close);
        if (edition == Edition::full)
            page += rest.substr(at + open.size(), end - at - open.size());
        rest.remove_prefix(end + close.size());
    }
    return page.append(rest);
}

/// Writes the page, its placeholders filled. What fills one is not looked at again: braces in a text stay braces.
void fill_page(std::string_view page, const Parts& parts, std::ostream& out)
{
    for (std::size_t open = page.find("{{"); open != std::string_view::npos; open = page.find("{{")) {
        const std::size_t close = page.find("}}", open);
        out << page.substr(0, open) << parts.find(page.substr(open + 2, close - open - 2))->second;
        page.remove_prefix(close + 2);
    }
    out << page;
}

}

void write_html_report(const ReportContent& content, ReportLanguage language, std::ostream& out)
{
    const ReportWords words(language);
    fill_page(page_of(content.edition), parts_of(content, words), out);
}

}
