#include "report/page/report_cells.hpp"
#include "report/page/report_tables.hpp"

#include <algorithm>
#include <vector>

namespace draad {

namespace {

/// Groups as rows with figures for each code; what stands before the figures is a row's own.
struct GroupRow {
    std::vector<HtmlCell> names;
    const GroupCount* figures = nullptr;
};

/// The indices of the codes that a table of so many rows shows: all, or those at the top if there would be too many.
std::vector<std::size_t> shown_codes(const ReportContent& content, std::size_t rows)
{
    constexpr std::size_t most_cells = 6000;
    std::vector<std::size_t> shown;
    const std::vector<CodeCount>& codes = content.overview.total.codes;
    for (std::size_t i = 0; i < codes.size(); ++i)
        if (rows * codes.size() <= most_cells || !is_sub_theme(content, codes[i].code))
            shown.push_back(i);
    return shown;
}

std::string heat_table(const ReportContent& content, const ReportWords& words, HtmlTable table,
                       const std::vector<GroupRow>& groups)
{
    table.classes = "first-wide";
    table.columns.push_back({.name = words.say("column_words"), .is_number = true});
    const std::vector<std::size_t> shown = shown_codes(content, groups.size());
    std::vector<double> highest;
    for (const std::size_t index : shown) {
        const std::size_t code = content.overview.total.codes[index].code;
        table.columns.push_back(
            {.name = content.codebook.codes[code].label, .is_number = true, .is_sub = is_sub_theme(content, code)});
        highest.push_back(0);
        for (const GroupRow& group : groups)
            if (const CodeCount& count = group.figures->codes[index]; count.hits > 1)
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

}

std::string documents_html(const ReportContent& content, const ReportWords& words)
{
    std::vector<GroupRow> rows;
    for (const DocumentCount& document : content.overview.documents)
        rows.push_back({.names = {{.text = document.title}}, .figures = &document.figures});
    HtmlTable table{.caption = words.say("documents_table"), .columns = {{.name = words.say("column_document")}}};
    table.subject = "document";
    for (std::size_t row = 0; row < rows.size(); ++row)
        table.subject_indices.push_back(row);
    return heat_table(content, words, std::move(table), rows);
}

std::string roles_html(const ReportContent& content, const ReportWords& words)
{
    std::vector<GroupRow> rows;
    if (content.overview.roles.size() == 1 && content.overview.roles.front().group.empty())
        return {};
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

}
