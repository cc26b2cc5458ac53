#include "report/document/word_of_html.hpp"

#include "xml/xml_reader.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace draad {

namespace {

constexpr std::size_t widest_table = 9;

/// The style of what an element holds, by its name; those that only group others have none.
const std::map<std::string_view, WordStyle>& styles()
{
    static const std::map<std::string_view, WordStyle> styles = {
        {"h3", WordStyle::heading2}, {"h4", WordStyle::heading3},      {"p", WordStyle::normal},
        {"li", WordStyle::list},     {"summary", WordStyle::label},    {"dt", WordStyle::label},
        {"dd", WordStyle::normal},   {"blockquote", WordStyle::quote}, {"figcaption", WordStyle::citation}};
    return styles;
}

bool has_class(const XmlReader& reader, std::string_view name)
{
    const std::string classes = " " + reader.attribute_or_empty("class") + " ";
    return classes.find(" " + std::string(name) + " ") != std::string::npos;
}

class HtmlReader {
public:
    HtmlReader(std::string_view html, const ReportWords& words, WordDocument& document)
        : reader_("page", html, Markup::html), words_(words), document_(document)
    {
    }

    void read()
    {
        while (reader_.next())
            if (reader_.event() == XmlEvent::element)
                begin();
    }

private:
    void begin()
    {
        const auto style = styles().find(reader_.name());
        if (has_class(reader_, "chart"))
            reader_.skip();
        else if (has_class(reader_, "rules"))
            leave_out_rules();
        else if (has_class(reader_, "figures") || has_class(reader_, "byline"))
            add_pairs();
        else if (reader_.is_element("table"))
            add_table();
        else if (style != styles().end())
            add_paragraph(style->second);
    }

    /// A code may have hundreds, which nobody reads on paper.
    void leave_out_rules()
    {
        reader_.skip();
        document_.add(WordStyle::note, words_.say("rules_elsewhere"));
    }

    void add_paragraph(WordStyle style)
    {
        if (has_class(reader_, "finding"))
            style = WordStyle::finding;
        else if (has_class(reader_, "soft"))
            style = WordStyle::note;
        const std::size_t depth = reader_.depth();
        std::vector<TextRun> runs;
        if (style == WordStyle::list)
            runs.push_back({.text = "– "});
        int bold = 0;
        int marked = 0;
        while (reader_.next() && !(reader_.event() == XmlEvent::element_end && reader_.depth() == depth)) {
            const int step = reader_.event() == XmlEvent::element ? 1 : -1;
            if (reader_.event() == XmlEvent::text)
                runs.push_back({.text = std::string(reader_.text()), .is_bold = bold > 0, .is_marked = marked > 0});
            else if (reader_.name() == "strong")
                bold += step;
            else if (reader_.name() == "mark")
                marked += step;
            else if (step == 1 && is_block())
                return begin_within(style, runs);
        }
        document_.add(style, runs);
    }

    bool is_block() const
    {
        return reader_.name() == "ul" || reader_.name() == "details" || styles().contains(reader_.name());
    }

    /// A paragraph that holds others, such as what a definition's item lists, ends where they begin.
    void begin_within(WordStyle style, const std::vector<TextRun>& runs)
    {
        if (std::ranges::any_of(
                runs, [](const TextRun& run) { return run.text.find_first_not_of(" \n–") != std::string::npos; }))
            document_.add(style, runs);
        begin();
    }

    /// A list of terms on a line each: "Datum: 1 december 2026".
    void add_pairs()
    {
        const std::size_t depth = reader_.depth();
        std::string term;
        while (reader_.next() && !(reader_.event() == XmlEvent::element_end && reader_.depth() == depth))
            if (reader_.is_element("dt"))
                term = reader_.read_text();
            else if (reader_.is_element("dd"))
                document_.add(WordStyle::normal,
                              {{.text = term + ": "}, {.text = reader_.read_text(), .is_bold = true}});
    }

    void add_table()
    {
        std::string caption;
        WordTable table;
        std::vector<std::vector<bool>> is_sub;
        const std::size_t depth = reader_.depth();
        while (reader_.next() && !(reader_.event() == XmlEvent::element_end && reader_.depth() == depth)) {
            if (reader_.is_element("caption")) {
                caption = reader_.read_text();
            } else if (reader_.is_element("tr")) {
                table.emplace_back();
                is_sub.emplace_back();
            } else if (!table.empty() && (reader_.is_element("th") || reader_.is_element("td"))) {
                is_sub.back().push_back(has_class(reader_, "sub"));
                const bool is_number = has_class(reader_, "n");
                table.back().push_back({.text = cell_text(), .is_number = is_number});
            }
        }
        document_.add(WordStyle::caption, caption);
        if (!table.empty() && table.front().size() > widest_table)
            leave_out_subs(table, is_sub);
        if (table.empty() || table.front().size() > widest_table)
            document_.add(WordStyle::note,
                          words_.say("table_too_wide", {words_.whole(table.empty() ? 0 : table.front().size())}));
        else
            document_.add(table);
    }

    /// What stands in a cell, with a note below it on a line of its own.
    std::string cell_text()
    {
        const std::size_t depth = reader_.depth();
        const bool is_deep =
            has_class(reader_, "depth-1") || has_class(reader_, "depth-2") || has_class(reader_, "depth-3");
        std::string text = is_deep ? "   " : "";
        while (reader_.next() && !(reader_.event() == XmlEvent::element_end && reader_.depth() == depth))
            if (reader_.event() == XmlEvent::text)
                text += reader_.text();
            else if (reader_.is_element("span"))
                text += '\n';
        return text;
    }

    static void leave_out_subs(WordTable& table, const std::vector<std::vector<bool>>& is_sub)
    {
        for (std::size_t row = 0; row < table.size(); ++row) {
            std::vector<WordCell> kept;
            for (std::size_t column = 0; column < table[row].size(); ++column)
                if (column >= is_sub.front().size() || !is_sub.front()[column])
                    kept.push_back(std::move(table[row][column]));
            table[row] = std::move(kept);
        }
    }

    XmlReader reader_;
    const ReportWords& words_;
    WordDocument& document_;
};

}

void add_html(std::string_view html, const ReportWords& words, WordDocument& document)
{
    if (!html.empty())
        HtmlReader(html, words, document).read();
}

}
