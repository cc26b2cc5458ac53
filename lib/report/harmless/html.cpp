#include "report/harmless/html.hpp"

#include "report/harmless/plain_text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace draad {

namespace {

void replace_all(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

std::string header_row(const HtmlTable& table)
{
    std::string cells;
    for (const HtmlColumn& column : table.columns) {
        const std::string classes = fmt::format("{}{}", column.is_number ? "n" : "", column.is_sub ? " sub" : "");
        const std::string marked = classes.empty() ? "" : fmt::format(" class=\"{}\"", classes);
        cells += html_element("th", "scope=\"col\"" + marked, html_text(column.name));
    }
    return html_element("thead", "", html_element("tr", "", cells));
}

std::string cell_of(const HtmlCell& cell, const HtmlColumn& column)
{
    std::string classes = column.is_number ? "n" : "";
    if (column.is_sub)
        classes += " sub";
    if (cell.heat > 0)
        classes += fmt::format(" heat-{}", cell.heat);
    if (column.is_number && cell.text == "0")
        classes += " zero";
    std::string attributes = classes.empty() ? "" : fmt::format("class=\"{}\"", classes);
    if (!cell.value.empty() && cell.value != cell.text)
        attributes += fmt::format("{}data-v=\"{}\"", attributes.empty() ? "" : " ", html_text(cell.value));
    if (!column.name.empty() && !cell.text.empty())
        attributes += fmt::format("{}data-l=\"{}\"", attributes.empty() ? "" : " ", html_text(column.name));
    return html_element("td", attributes, html_text(cell.text));
}

std::string row_of(const HtmlTable& table, std::size_t row)
{
    const std::vector<HtmlCell>& cells = table.rows[row];
    const std::size_t depth = table.depths.empty() ? 0 : std::min<std::size_t>(table.depths[row], 3);
    const std::string indent = depth > 0 ? fmt::format(" class=\"depth-{}\"", depth) : "";
    const std::string note =
        cells.front().note.empty() ? "" : html_element("span", "class=\"small\"", html_text(cells.front().note));
    std::string content = html_element("th", "scope=\"row\"" + indent, html_text(cells.front().text) + note);
    for (std::size_t i = 1; i < cells.size(); ++i)
        content += cell_of(cells[i], table.columns[i]);
    const bool is_top = !table.depths.empty() && depth == 0;
    const bool is_sub = !table.subs.empty() && table.subs[row];
    std::string attributes = is_sub ? "class=\"sub\"" : is_top ? "class=\"top\"" : "";
    if (!table.subject.empty())
        attributes +=
            fmt::format("{}data-{}=\"{}\"", attributes.empty() ? "" : " ", table.subject, table.subject_indices[row]);
    return html_element("tr", attributes, content) + "\n";
}

}

std::string html_text(std::string_view text)
{
    std::string escaped;
    for (const char byte : without_controls(text))
        switch (byte) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\'':
            escaped += "&#39;";
            break;
        default:
            escaped += byte;
        }
    return escaped;
}

std::string html_element(std::string_view name, std::string_view attributes, std::string_view content)
{
    return fmt::format("<{}{}{}>{}</{}>", name, attributes.empty() ? "" : " ", attributes, content, name);
}

std::string json_in_html(std::string json)
{
    replace_all(json, "<", "\\u003c");
    replace_all(json, ">", "\\u003e");
    replace_all(json, "&", "\\u0026");
    replace_all(json, "\u2028", "\\u2028");
    replace_all(json, "\u2029", "\\u2029");
    return json;
}

std::string to_html(const HtmlTable& table)
{
    std::string rows;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        rows += row_of(table, row);
    const std::string classes = table.classes + (table.is_sortable ? " sortable" : "");
    const std::string caption = html_text(table.caption);
    const std::string content = html_element("caption", "", html_element("span", "", caption)) + header_row(table) +
                                "\n" + html_element("tbody", "", "\n" + rows);
    // What may scroll sideways must be reached by the keyboard, and be named.
    return html_element("div", fmt::format("class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"{}\"", caption),
                        html_element("table", fmt::format("class=\"{}\"", classes), content)) +
           "\n";
}

}
