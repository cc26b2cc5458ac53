#include "report/page/report_cells.hpp"
#include "report/page/report_tables.hpp"

#include <vector>

namespace draad {

std::string saturation_html(const ReportContent& content, const ReportWords& words)
{
    const std::vector<SaturationRow>& rows = content.overview.saturation;
    if (rows.size() < 2)
        return {};
    HtmlTable table{.caption = words.say("saturation_table"),
                    .columns = {{.name = words.say("column_document")}},
                    .rows = {},
                    .is_sortable = false};
    for (const char* name : {"new_codes", "new_rules", "new_ways", "codes_so_far", "ways_so_far", "new_percent"})
        table.columns.push_back({.name = words.say(std::string("column_") + name), .is_number = true});
    for (const SaturationRow& row : rows) {
        std::vector<HtmlCell> cells{{.text = content.overview.documents[row.document].title}};
        for (const std::size_t figure : {row.new_codes.size(), row.new_rules, row.new_ways, row.codes, row.ways})
            cells.push_back(whole_cell(figure, words));
        cells[1].heat = row.new_codes.empty() ? 0 : 2;
        cells.push_back(row.new_percent ? real_cell(*row.new_percent, words) : HtmlCell());
        table.rows.push_back(std::move(cells));
    }
    return html_element("p", "", words.say("saturation_note")) + to_html(table);
}

}
