#include "report/page/report_cells.hpp"
#include "report/page/report_tables.hpp"

#include <algorithm>

namespace draad {

namespace {

std::string spread_html(const ReportContent& content, const ReportWords& words)
{
    HtmlTable table{
        .caption = words.say("measures_table"),
        .columns = {{.name = words.say("theme")}, {.name = words.say("column_deviation"), .is_number = true}}};
    for (std::size_t i = 0; i < content.overview.dispersions.size(); ++i) {
        const Dispersion& dispersion = content.overview.dispersions[i];
        if (content.overview.total.codes[i].hits == 0)
            continue;
        table.rows.push_back({{.text = label_of(content, dispersion.code)}, real_cell(dispersion.deviation, words)});
        table.depths.push_back(content.codebook.codes[dispersion.code].depth());
    }
    return table.rows.empty() ? "" : to_html(table);
}

std::string pair_measures_html(const ReportContent& content, const ReportWords& words)
{
    HtmlTable table{.caption = words.say("pair_measures_table"),
                    .columns = {{.name = words.say("theme")}, {.name = words.say("column_with")}}};
    for (const char* name : {"likelihood", "jaccard"})
        table.columns.push_back({.name = words.say(std::string("column_") + name), .is_number = true});
    for (const Cooccurrence& pair : strongest_pairs(content))
        table.rows.push_back({{.text = label_of(content, pair.first)},
                              {.text = label_of(content, pair.second)},
                              real_cell(log_likelihood(pair.units), words),
                              real_cell(jaccard(pair.units), words)});
    return table.rows.empty() ? "" : to_html(table);
}

}

std::string measures_html(const ReportContent& content, const ReportWords& words)
{
    const std::string tables = spread_html(content, words) + pair_measures_html(content, words);
    return tables.empty() ? ""
                          : html_element("h3", "", words.say("measures")) +
                                html_element("p", "", words.say("measures_note")) + tables;
}

}
