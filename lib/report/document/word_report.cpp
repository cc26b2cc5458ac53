#include "report/document/word_report.hpp"

#include "printing/png_picture.hpp"
#include "report/document/word_of_html.hpp"
#include "report/harmless/plain_text.hpp"
#include "report/page/report_figures.hpp"
#include "report/page/report_prose.hpp"
#include "report/page/report_tables.hpp"
#include "report/svg/figure_svg.hpp"

namespace draad {

namespace {

class WordReport {
public:
    WordReport(const ReportContent& content, ReportLanguage language)
        : content_(content), words_(language), figures_(make_figures(content, words_)),
          document_(report_title(content, words_), PageNumbers::shown,
                    language == ReportLanguage::dutch ? "nl-NL" : "en-GB")
    {
    }

    std::string write()
    {
        document_.add(WordStyle::title, report_title(content_, words_));
        document_.add(WordStyle::lead, report_lead(content_, words_));
        add(byline_html(content_, words_));
        head("in_short");
        add(findings_html(figures_));
        add(figures_html(content_, words_));
        head("quotes");
        add(html_note("quotes_note") + quotes_html(content_, words_));
        add_figures();
        if (content_.edition == Edition::full) {
            head("codebook");
            add(codebook_html(content_, words_));
        }
        head("method");
        add(content_.edition == Edition::full ? method_html(content_, words_) : short_method_html(content_, words_));
        return document_.finish();
    }

private:
    void head(const char* name) { document_.add(WordStyle::heading1, words_.say(name)); }

    void add(const std::string& html) { add_html(html, words_, document_); }

    std::string html_note(const char* name) const { return "<p>" + words_.say(name) + "</p>"; }

    /// The sections that a figure begins; the tables behind it are for the full edition.
    void add_figures()
    {
        add_figure("themes", figures_.themes);
        add_table(html_note("themes_note") + themes_html(content_, words_));
        add_figure("by_document", figures_.documents);
        add_table(documents_html(content_, words_) + saturation_html(content_, words_));
        add_figure("by_speaker", figures_.roles);
        add_table(roles_html(content_, words_) + speakers_html(content_, words_));
        add_figure("cooccurrence", figures_.pairs);
        add_table(pairs_html(content_, words_));
        add_figure("course", figures_.course);
        add_table(thirds_html(content_, words_));
    }

    void add_table(const std::string& html)
    {
        if (content_.edition == Edition::full)
            add(html);
    }

    void add_figure(const char* name, const Figure& figure)
    {
        constexpr double page_width = 600; // between the margins, in pixels
        constexpr double sharpness = 2.5;
        head(name);
        if (figure.is_empty()) {
            document_.add(WordStyle::note, words_.say("figure_none"));
            return;
        }
        document_.add(WordStyle::finding, figure.finding);
        for (const Figure& page : paged(figure)) {
            const std::string svg = draw_figure(page, page_width, Frame::page);
            document_.add(WordPicture{.svg = svg,
                                      .png = png_picture(svg, sharpness),
                                      .width = page_width,
                                      .height = drawn_height(page, page_width),
                                      .description = on_one_line(page.title + ". " + spoken_figure(page))});
        }
        document_.add(WordStyle::caption, figure.title + ". " + figure.unit + ".");
        document_.add(WordStyle::note, figure.note + (figure.note.empty() ? "" : " ") + figure.source);
    }

    /// A figure as pictures that each fit on a page of paper: its groups are parted where it would be too high.
    static std::vector<Figure> paged(const Figure& figure)
    {
        constexpr double page_height = 780;
        std::vector<Figure> pages;
        for (const FigureGroup& group : figure.groups) {
            if (!pages.empty()) {
                Figure longer = pages.back();
                longer.groups.push_back(group);
                if (drawn_height(longer, 600) <= page_height) {
                    pages.back() = std::move(longer);
                    continue;
                }
            }
            pages.push_back(figure);
            pages.back().groups = {group};
        }
        return pages;
    }

    const ReportContent& content_;
    ReportWords words_;
    ReportFigures figures_;
    WordDocument document_;
};

}

void write_word_report(const ReportContent& content, ReportLanguage language, std::ostream& out)
{
    out << WordReport(content, language).write();
}

}
