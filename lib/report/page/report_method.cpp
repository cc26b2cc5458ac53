#include "report/harmless/html.hpp"
#include "report/page/report_cells.hpp"
#include "report/page/report_prose.hpp"
#include "report/page/report_tables.hpp"
#include "report/tables/tables.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace draad {

namespace {

std::string list_html(const std::vector<std::string>& items)
{
    std::string html;
    for (const std::string& item : items)
        html += html_element("li", "", item);
    return html_element("ul", "", html);
}

std::vector<std::string> filters_of(const CodingRequest& request, const ReportWords& words)
{
    std::vector<std::string> filters;
    const auto add = [&](const char* name, const std::vector<std::string>& values) {
        for (const std::string& value : values)
            filters.push_back(words.say(name, {html_text(value)}));
    };
    add("filter_document", request.passages.documents);
    add("filter_speaker", request.passages.speakers);
    add("filter_role", request.passages.roles);
    for (const FieldCondition& condition : request.passages.where)
        filters.push_back(words.say(condition.is_excluded ? "filter_where_not" : "filter_where",
                                    {html_text(condition.field), html_text(condition.value)}));
    if (request.passages.leaves_out_questions)
        filters.push_back(words.say("filter_questions"));
    if (request.passages.kinds != PassageFilter().kinds) {
        std::string kinds;
        for (const PassageKind kind : request.passages.kinds)
            kinds += (kinds.empty() ? "" : ", ") + words.say("kind_" + std::string(name_of(kind)));
        filters.push_back(words.say("filter_kinds", {kinds}));
    }
    if (request.polarity)
        filters.push_back(words.say("filter_polarity", {words.say(name_of(*request.polarity))}));
    if (filters.empty())
        filters.push_back(words.say("filters_none"));
    return filters;
}

/// How many hits stand on the word of people; nothing if none do.
std::string people_html(const ReportContent& content, const ReportWords& words)
{
    std::size_t by_people = 0;
    std::size_t hits = 0;
    for (const CodeCount& count : content.overview.total.codes)
        if (!is_sub_theme(content, count.code)) {
            by_people += count.by_people;
            hits += count.hits;
        }
    if (by_people == 0)
        return {};
    return html_element("p", "", words.say("how_people", {words.whole(by_people), words.counted(hits, "hit", "hits")}));
}

std::vector<std::string> left_out_of(const ReportContent& content, const ReportWords& words)
{
    std::vector<std::string> left_out;
    for (const auto& [kind, hits] : content.overview.left_out)
        left_out.push_back(words.say(
            "left_out_kind", {words.counted(hits, "hit", "hits"), words.say("kind_" + std::string(name_of(kind)))}));
    for (const Problem& problem : content.problems)
        left_out.push_back(words.say("unread", {html_text(problem.location), html_text(problem.message)}));
    if (left_out.empty())
        left_out.push_back(words.say("left_out_none"));
    return left_out;
}

}

std::string method_html(const ReportContent& content, const ReportWords& words)
{
    std::string html = html_element("h3", "", words.say("how"));
    for (const char* name : {"how_hits", "how_polarity", "how_rates", "how_measures", "how_quotes"})
        html += html_element("p", "", words.say(name));
    html += people_html(content, words);
    html += validation_html(content, words);
    html += html_element("h3", "", words.say("filters")) + list_html(filters_of(content.request, words));
    html += html_element("h3", "", words.say("left_out")) + list_html(left_out_of(content, words));
    html += measures_html(content, words);
    return html + made_html(content, words) + html_element("p", "class=\"soft\"", words.say("charts"));
}

std::string short_method_html(const ReportContent& content, const ReportWords& words)
{
    const bool is_validated = content.validation && !content.validation->agreements.empty();
    const std::string validation = words.say(is_validated ? "validated_short" : "validation_none");
    std::string html = html_element("p", "", words.say("how_short", {validation}));
    if (!content.problems.empty())
        html += list_html(left_out_of(content, words));
    return html;
}

}
