#include "report/report_tables.hpp"

#include "report/html.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace draad {

namespace {

HtmlCell whole_cell(std::size_t number, const ReportWords& words)
{
    return {.text = words.whole(number), .value = std::to_string(number)};
}

HtmlCell real_cell(double number, const ReportWords& words)
{
    return {.text = words.real(number), .value = fmt::format("{:.4f}", number)};
}

/// How dark a cell is by its share of the highest figure; a single hit says too little to be dark.
int heat_of(std::size_t hits, double rate, double highest)
{
    constexpr double shades = 5;
    if (hits < 2 || highest <= 0)
        return static_cast<int>(hits);
    return static_cast<int>(std::min(shades, 1 + std::floor(rate / highest * shades)));
}

/// How dark a pair is by how little chance would explain it: p < 0.05, 0.01, 0.001 and beyond.
int heat_of(const UnitCounts& units)
{
    if (static_cast<double>(units.both) <= expected_meetings(units))
        return 0;
    int heat = 0;
    for (const double bound : {3.84, 6.63, 10.83, 15.14, 25.0})
        heat += log_likelihood(units) > bound ? 1 : 0;
    return heat;
}

/// Groups as rows with figures for each code; what stands before the figures is a row's own.
struct GroupRow {
    std::vector<HtmlCell> names;
    const GroupCount* figures = nullptr;
};

/// The places of the codes that a table of so many rows shows: all, or those at the top if there would be too many.
std::vector<std::size_t> shown_codes(const ReportContent& content, std::size_t rows)
{
    constexpr std::size_t most_cells = 6000;
    std::vector<std::size_t> shown;
    const std::vector<CodeCount>& codes = content.overview.total.codes;
    for (std::size_t i = 0; i < codes.size(); ++i)
        if (rows * codes.size() <= most_cells || !content.codebook.codes[codes[i].code].parent)
            shown.push_back(i);
    return shown;
}

/// A code that stands below another one that is asked for.
bool is_sub(const ReportContent& content, std::size_t code)
{
    const std::optional<std::size_t> parent = content.codebook.codes[code].parent;
    return parent && content.request.codes[*parent];
}

std::string heat_table(const ReportContent& content, const ReportWords& words, HtmlTable table,
                       const std::vector<GroupRow>& groups)
{
    table.classes = "first-wide";
    table.columns.push_back({.name = words.say("column_words"), .is_number = true});
    const std::vector<std::size_t> shown = shown_codes(content, groups.size());
    std::vector<double> highest;
    for (const std::size_t place : shown) {
        const std::size_t code = content.overview.total.codes[place].code;
        table.columns.push_back(
            {.name = content.codebook.codes[code].label, .is_number = true, .is_sub = is_sub(content, code)});
        highest.push_back(0);
        for (const GroupRow& group : groups)
            if (const CodeCount& count = group.figures->codes[place]; count.hits > 1)
                highest.back() = std::max(highest.back(), count.per_thousand);
    }
    for (const GroupRow& group : groups) {
        std::vector<HtmlCell> cells = group.names;
        cells.push_back(whole_cell(group.figures->words, words));
        for (std::size_t i = 0; i < shown.size(); ++i) {
            const CodeCount& count = group.figures->codes[shown[i]];
            cells.push_back(whole_cell(count.hits, words));
            cells.back().heat = heat_of(count.hits, count.per_thousand, highest[i]);
        }
        table.rows.push_back(std::move(cells));
    }
    return to_html(table);
}

std::string label_of(const ReportContent& content, std::size_t code)
{
    return content.codebook.codes[code].label;
}

}

std::string themes_html(const ReportContent& content, const ReportWords& words)
{
    HtmlTable table{.caption = words.say("themes_table")};
    table.columns.push_back({.name = words.say("theme")});
    for (const char* name : {"hits", "negated", "unclear", "passages", "speakers", "documents", "rate", "deviation"})
        table.columns.push_back({.name = words.say(std::string("column_") + name), .is_number = true});
    for (std::size_t i = 0; i < content.overview.total.codes.size(); ++i) {
        const CodeCount& count = content.overview.total.codes[i];
        std::vector<HtmlCell> row{{.text = label_of(content, count.code)}};
        for (const std::size_t figure :
             {count.hits, count.negated, count.unclear, count.passages, count.speakers, count.documents})
            row.push_back(whole_cell(figure, words));
        row.push_back(real_cell(count.per_thousand, words));
        const bool has_deviation = count.hits > 0 && i < content.overview.dispersions.size();
        row.push_back(has_deviation ? real_cell(content.overview.dispersions[i].deviation, words) : HtmlCell());
        table.rows.push_back(std::move(row));
        table.depths.push_back(content.codebook.codes[count.code].depth());
    }
    return to_html(table);
}

std::string documents_html(const ReportContent& content, const ReportWords& words)
{
    std::vector<GroupRow> rows;
    for (const DocumentCount& document : content.overview.documents)
        rows.push_back({.names = {{.text = document.title}}, .figures = &document.figures});
    HtmlTable table{.caption = words.say("documents_table"), .columns = {{.name = words.say("column_document")}}};
    return heat_table(content, words, std::move(table), rows);
}

std::string roles_html(const ReportContent& content, const ReportWords& words)
{
    std::vector<GroupRow> rows;
    for (const GroupCount& group : content.overview.roles)
        rows.push_back(
            {.names = {{.text = group.group.empty() ? words.say("no_role") : group.group}}, .figures = &group});
    HtmlTable table{.caption = words.say("roles_table"), .columns = {{.name = words.say("column_role")}}};
    return heat_table(content, words, std::move(table), rows);
}

std::string speakers_html(const ReportContent& content, const ReportWords& words)
{
    constexpr std::size_t most = 300;
    const std::vector<SpeakerCount>& speakers = content.overview.speakers;
    if (speakers.empty())
        return {};
    std::vector<GroupRow> rows;
    for (std::size_t i = 0; i < std::min(most, speakers.size()); ++i)
        rows.push_back({.names = {{.text = speakers[i].name, .note = speakers[i].document}, {.text = speakers[i].role}},
                        .figures = &speakers[i].figures});
    HtmlTable table{.caption = words.say("speakers_table"),
                    .columns = {{.name = words.say("column_speaker")}, {.name = words.say("column_role")}}};
    if (speakers.size() > most)
        table.caption += ": " + words.say("most_shown", {words.whole(most), words.whole(speakers.size())});
    return heat_table(content, words, std::move(table), rows);
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
        table.columns.push_back({.name = label_of(content, row), .is_number = true, .is_sub = is_sub(content, row)});
        table.subs.push_back(is_sub(content, row));
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

std::string pairs_html(const ReportContent& content, const ReportWords& words)
{
    HtmlTable table{.caption = words.say("pairs_table")};
    table.columns = {{.name = words.say("theme")}, {.name = words.say("column_with")}};
    for (const char* name : {"both", "expected", "likelihood", "jaccard"})
        table.columns.push_back({.name = words.say(std::string("column_") + name), .is_number = true});
    std::vector<Cooccurrence> pairs = content.overview.cooccurrences.pairs;
    std::erase_if(pairs, [](const Cooccurrence& pair) { return pair.units.both == 0; });
    std::ranges::stable_sort(pairs, std::ranges::greater(), [](const Cooccurrence& pair) {
        const bool is_more = static_cast<double>(pair.units.both) > expected_meetings(pair.units);
        return is_more ? log_likelihood(pair.units) : -log_likelihood(pair.units);
    });
    for (const Cooccurrence& pair : pairs)
        table.rows.push_back({{.text = label_of(content, pair.first)},
                              {.text = label_of(content, pair.second)},
                              whole_cell(pair.units.both, words),
                              real_cell(expected_meetings(pair.units), words),
                              real_cell(log_likelihood(pair.units), words),
                              real_cell(jaccard(pair.units), words)});
    return table.rows.empty() ? html_element("p", "", words.say("pairs_none")) : to_html(table);
}

std::string thirds_html(const ReportContent& content, const ReportWords& words)
{
    HtmlTable table{.caption = words.say("thirds_table"), .columns = {{.name = words.say("theme")}}};
    for (const char* name : {"first_third", "second_third", "last_third", "documents", "deviation"})
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
        row.push_back(real_cell(dispersion.deviation, words));
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
    for (const auto& [what, value] : content.made) {
        const auto known = words.all().find("made_" + what);
        table.rows.push_back({{.text = known == words.all().end() ? what : known->second}, {.text = value}});
    }
    return to_html(table);
}

}
