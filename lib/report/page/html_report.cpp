#include "report/page/html_report.hpp"

#include "report/harmless/html.hpp"
#include "report/page/page_assets.hpp"
#include "report/page/report_data.hpp"
#include "report/page/report_prose.hpp"
#include "report/page/report_tables.hpp"

#include <fmt/format.h>

#include <functional>
#include <map>
#include <string_view>

namespace draad {

namespace {

/// What fills a placeholder of the page, by the name between its braces.
using Parts = std::map<std::string, std::string, std::less<>>;

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

std::string lead_of(const ReportContent& content, const ReportWords& words)
{
    const std::string documents = words.counted(content.overview.documents.size(), "document", "documents");
    return words.say("lead", {html_text(themes_named(content)), documents});
}

std::string title_of(const ReportContent& content, const ReportWords& words)
{
    const std::string documents = words.counted(content.overview.documents.size(), "document", "documents");
    return content.title.empty() ? words.say("title", {documents}) : html_text(content.title);
}

Parts parts_of(const ReportContent& content, const ReportWords& words)
{
    Parts parts;
    for (const auto& [name, word] : words.all())
        parts["word." + name] = word;
    parts["word.cooccurrence_note"] =
        words.say("cooccurrence_note", {words.counted(content.overview.cooccurrences.units, "passage", "passages")});
    parts["language"] = words.language();
    parts["title"] = title_of(content, words);
    parts["lead"] = lead_of(content, words);
    parts["style"] = report_style;
    parts["script"] = report_script;
    parts["style_hash"] = report_style_hash;
    parts["script_hash"] = report_script_hash;
    parts["data"] = json_in_html(report_data(content, words));
    parts["part.figures"] = figures_html(content, words);
    parts["part.findings"] = findings_html(content, words);
    parts["part.themes"] = themes_html(content, words);
    parts["part.documents"] = documents_html(content, words);
    parts["part.saturation"] = saturation_html(content, words);
    parts["part.roles"] = roles_html(content, words);
    parts["part.speakers"] = speakers_html(content, words);
    parts["part.matrix"] = matrix_html(content, words);
    parts["part.pairs"] = pairs_html(content, words);
    parts["part.thirds"] = thirds_html(content, words);
    parts["part.quotes"] = quotes_html(content, words);
    parts["part.concordance"] = concordance_html(content, words);
    parts["part.codebook"] = codebook_html(content, words);
    parts["part.method"] = method_html(content, words);
    return parts;
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
    fill_page(report_page, parts_of(content, words), out);
}

}
