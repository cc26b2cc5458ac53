#include "report/page/report_tables.hpp"

#include "report/page/figures.hpp"
#include "report/page/report_cells.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

namespace draad {

namespace {

/// What the codebook calls the hits of a theme, below its name, where the columns have other words for them.
std::string own_words_of(const ReportContent& content, std::size_t code, const ReportWords& words)
{
    const Code& theme = content.codebook.codes[code];
    const bool has_own = !std::ranges::all_of(theme.polarity_labels, &std::string::empty);
    if (is_sub_theme(content, code) || !has_own || words.language() != "nl")
        return {};
    const std::vector<std::string> names = polarity_words(theme, words);
    return words.say("own_words", {names[0], names[1], names[2]});
}

}

std::string themes_html(const ReportContent& content, const ReportWords& words)
{
    HtmlTable table{.caption = words.say("themes_table")};
    table.subject = "theme";
    table.columns.push_back({.name = words.say("theme")});
    for (const char* name : {"hits", "negated", "unclear", "passages", "speakers", "documents", "rate"})
        table.columns.push_back({.name = words.say(std::string("column_") + name), .is_number = true});
    for (const CodeCount& count : content.overview.total.codes) {
        std::vector<HtmlCell> row{
            {.text = label_of(content, count.code), .note = own_words_of(content, count.code, words)}};
        for (const std::size_t figure :
             {count.hits, count.negated, count.unclear, count.passages, count.speakers, count.documents})
            row.push_back(whole_cell(figure, words));
        row.push_back(real_cell(count.per_thousand, words));
        table.rows.push_back(std::move(row));
        table.depths.push_back(content.codebook.codes[count.code].depth());
        table.subject_indices.push_back(count.code);
    }
    return to_html(table);
}

std::string matrix_html(const ReportContent& content, const ReportWords& words)
{
    const Cooccurrences& found = content.overview.cooccurrences;
    std::vector<std::size_t> codes;
    for (std::size_t code = 0; code < found.units_of_code.size(); ++code)
        if (content.request.codes[code] && found.units_of_code[code] > 0)
            codes.push_back(code);
    std::map<std::pair<std::size_t, std::size_t>, const Cooccurrence*> pairs;
    for (const Cooccurrence& pair : found.pairs)
        pairs[{pair.first, pair.second}] = pairs[{pair.second, pair.first}] = &pair;
    HtmlTable table{.caption = words.say("matrix_table"), .columns = {{.name = words.say("theme")}}};
    table.classes = "first-wide matrix";
    table.is_sortable = false;
    for (const std::size_t row : codes) {
        table.columns.push_back(
            {.name = label_of(content, row), .is_number = true, .is_sub = is_sub_theme(content, row)});
        table.subs.push_back(is_sub_theme(content, row));
        std::vector<HtmlCell> cells{{.text = label_of(content, row)}};
        for (const std::size_t column : codes) {
            const auto pair = pairs.find({row, column});
            HtmlCell cell = row == column         ? whole_cell(found.units_of_code[row], words)
                            : pair == pairs.end() ? HtmlCell()
                                                  : whole_cell(pair->second->units.both, words);
            if (pair != pairs.end())
                cell.heat = heat_of(pair->second->units);
            cells.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(cells));
        table.depths.push_back(content.codebook.codes[row].depth());
    }
    return table.rows.size() < 2 ? "" : to_html(table);
}

std::vector<Cooccurrence> strongest_pairs(const ReportContent& content)
{
    std::vector<Cooccurrence> pairs = content.overview.cooccurrences.pairs;
    std::erase_if(pairs, [](const Cooccurrence& pair) { return pair.units.both == 0; });
    std::ranges::stable_sort(pairs, std::ranges::greater(), [](const Cooccurrence& pair) {
        const bool is_more = static_cast<double>(pair.units.both) > expected_meetings(pair.units);
        return is_more ? log_likelihood(pair.units) : -log_likelihood(pair.units);
    });
    return pairs;
}

std::string pairs_html(const ReportContent& content, const ReportWords& words)
{
    HtmlTable table{.caption = words.say("pairs_table")};
    table.columns = {{.name = words.say("theme")}, {.name = words.say("column_with")}};
    for (const char* name : {"both", "expected"})
        table.columns.push_back({.name = words.say(std::string("column_") + name), .is_number = true});
    for (const Cooccurrence& pair : strongest_pairs(content))
        table.rows.push_back({{.text = label_of(content, pair.first)},
                              {.text = label_of(content, pair.second)},
                              whole_cell(pair.units.both, words),
                              real_cell(expected_meetings(pair.units), words)});
    return table.rows.empty() ? html_element("p", "", words.say("pairs_none")) : to_html(table);
}

std::string thirds_html(const ReportContent& content, const ReportWords& words)
{
    HtmlTable table{.caption = words.say("thirds_table"), .columns = {{.name = words.say("theme")}}};
    for (const char* name : {"first_third", "second_third", "last_third", "documents"})
        table.columns.push_back({.name = words.say(std::string("column_") + name), .is_number = true});
    for (std::size_t i = 0; i < content.overview.dispersions.size(); ++i) {
        const Dispersion& dispersion = content.overview.dispersions[i];
        const CodeCount& count = content.overview.total.codes[i];
        if (count.hits == 0)
            continue;
        std::vector<HtmlCell> row{{.text = label_of(content, dispersion.code)}};
        for (const std::size_t third : dispersion.thirds) {
            row.push_back(whole_cell(third, words));
            row.back().heat = heat_of(third, static_cast<double>(third), static_cast<double>(count.hits));
        }
        row.push_back(whole_cell(count.documents, words));
        table.rows.push_back(std::move(row));
        table.depths.push_back(content.codebook.codes[dispersion.code].depth());
    }
    return to_html(table);
}

std::string concordance_html(const ReportContent& content, const ReportWords& words)
{
    constexpr std::size_t most = 100;
    const std::vector<HitRow>& hits = content.overview.hits;
    const std::size_t shown = std::min(most, hits.size());
    HtmlTable table{.caption = words.say("concordance_table", {words.whole(shown), words.whole(hits.size())})};
    for (const char* name : {"column_place", "column_before", "column_keyword", "column_after", "theme"})
        table.columns.push_back({.name = words.say(name)});
    table.is_sortable = false;
    std::map<std::string, std::string> labels;
    for (const Code& code : content.codebook.codes)
        labels[code.path] = code.label;
    for (std::size_t i = 0; i < shown; ++i) {
        const HitRow& row = hits[i];
        const std::string& title = content.overview.documents[content.overview.document_of_hit[i]].title;
        table.rows.push_back({{.text = fmt::format("{}, {} {}", title, words.say("paragraph"), row.paragraph)},
                              {.text = row.pre},
                              {.text = row.keyword},
                              {.text = row.post},
                              {.text = labels[row.code]}});
    }
    return to_html(table);
}

std::string made_html(const ReportContent& content, const ReportWords& words)
{
    HtmlTable table{.caption = words.say("made_table"),
                    .columns = {{.name = words.say("made_what")}, {.name = words.say("made_value")}}};
    table.classes = "made";
    table.is_sortable = false;
    for (const auto& [name, value] : content.made) {
        const auto known = words.all().find("made_" + name);
        table.rows.push_back({{.text = known == words.all().end() ? name : known->second}, {.text = value}});
    }
    return to_html(table);
}

}
