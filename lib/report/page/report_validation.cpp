#include "report/harmless/html.hpp"
#include "report/page/report_cells.hpp"
#include "report/page/report_prose.hpp"
#include "report/tables/agreement_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace draad {

namespace {

/// "0,81 (0,70–0,90)"
HtmlCell estimate_cell(const Estimate& estimate, const ReportWords& words)
{
    if (!estimate.value)
        return {.text = "–"};
    HtmlCell cell = real_cell(*estimate.value, words);
    if (estimate.low)
        cell.text += fmt::format(" ({}\u2060–\u2060{})", words.real(*estimate.low), words.real(*estimate.high));
    return cell;
}

HtmlCell per_cent_cell(const Estimate& share, const ReportWords& words)
{
    return share.value ? real_cell(*share.value * 100, words) : HtmlCell{.text = "–"};
}

std::string cautions_of(const Agreement& agreement, const ReportWords& words)
{
    std::string text;
    for (const AgreementCaution caution : agreement.cautions)
        text += (text.empty() ? "" : ", ") + words.say(fmt::format("caution_{}", static_cast<int>(caution)));
    return text;
}

/// What a code of the sheets is called in the codebook.
std::string label_of_path(const ReportContent& content, const std::string& path)
{
    const auto code = std::ranges::find(content.codebook.codes, path, &Code::path);
    return code == content.codebook.codes.end() ? path : code->label;
}

bool is_of(const Agreement& agreement, const CoderGroup& group)
{
    return agreement.group == group;
}

HtmlTable head_of(const ReportContent& content, const CoderGroup& group, const ReportWords& words)
{
    const JoinedCodings& codings = content.validation->codings;
    std::string caption =
        group.is_measured
            ? words.say("validation_measured", {codings.coders()[group.coders[1]], codings.coders()[group.coders[0]]})
            : words.say("validation_people", {names_of(group, codings)});
    if (group.is_of_reviews)
        caption += ", " + words.say("validation_on_reviews");
    HtmlTable table{.caption = caption, .columns = {{.name = words.say("theme")}}};
    table.columns.push_back(
        {.name = words.say(group.is_of_reviews ? "validation_reviewed" : "validation_units"), .is_number = true});
    if (group.is_of_reviews) {
        table.columns.push_back({.name = words.say(group.is_measured ? "validation_precision" : "validation_agreement"),
                                 .is_number = true});
        table.columns.push_back({.name = words.say("validation_caution")});
        return table;
    }
    for (const std::size_t coder : group.coders)
        table.columns.push_back({.name = codings.coders()[coder] + " %", .is_number = true});
    for (const char* name : {"agreement", "kappa", "alpha", "ac1"})
        table.columns.push_back({.name = words.say(std::string("validation_") + name), .is_number = true});
    if (group.is_measured)
        for (const char* name : {"precision", "recall", "f1"})
            table.columns.push_back({.name = words.say(std::string("validation_") + name), .is_number = true});
    table.columns.push_back({.name = words.say("validation_caution")});
    return table;
}

std::vector<HtmlCell> row_of(const ReportContent& content, const Agreement& agreement, const ReportWords& words)
{
    const std::string& path = content.validation->codings.codes()[agreement.code];
    std::vector<HtmlCell> row{{.text = label_of_path(content, path), .note = path}};
    if (agreement.level == AgreementLevel::polarity)
        row.front().note = words.say("validation_polarity");
    row.push_back(whole_cell(agreement.units, words));
    if (agreement.group.is_of_reviews) {
        row.push_back(estimate_cell(agreement.precision.value ? agreement.precision : agreement.observed, words));
        row.push_back({.text = cautions_of(agreement, words)});
        return row;
    }
    for (std::size_t coder = 0; coder < agreement.group.coders.size(); ++coder)
        row.push_back(coder < agreement.prevalence.size() ? per_cent_cell(agreement.prevalence[coder], words)
                                                          : HtmlCell{.text = ""});
    row.push_back(per_cent_cell(agreement.observed, words));
    for (const Estimate* estimate : {&agreement.kappa, &agreement.alpha, &agreement.ac1})
        row.push_back(estimate_cell(*estimate, words));
    if (agreement.group.is_measured)
        for (const Estimate* estimate : {&agreement.precision, &agreement.recall, &agreement.f1})
            row.push_back(agreement.level == AgreementLevel::presence ? estimate_cell(*estimate, words)
                                                                      : HtmlCell{.text = ""});
    row.push_back({.text = cautions_of(agreement, words)});
    return row;
}

std::string tables_html(const ReportContent& content, const ReportWords& words)
{
    std::vector<CoderGroup> groups;
    for (const Agreement& agreement : content.validation->agreements)
        if (std::ranges::none_of(groups, [&](const CoderGroup& group) { return is_of(agreement, group); }))
            groups.push_back(agreement.group);
    std::string html;
    for (const CoderGroup& group : groups) {
        HtmlTable table = head_of(content, group, words);
        for (const Agreement& agreement : content.validation->agreements)
            if (is_of(agreement, group))
                table.rows.push_back(row_of(content, agreement, words));
        html += to_html(table);
    }
    return html;
}

/// Who judged how many units, and how these were drawn, as far as that is known.
std::string sources_html(const ReportValidation& validation, const ReportWords& words)
{
    std::string items;
    const JoinedCodings& codings = validation.codings;
    for (std::size_t coder = 0; coder < codings.coders().size(); ++coder) {
        if (coder == validation.program)
            continue;
        std::size_t judged = 0;
        for (std::size_t unit = 0; unit < codings.units().size(); ++unit)
            for (std::size_t code = 0; code < codings.codes().size(); ++code)
                if (codings.verdict(code, unit, coder)) {
                    ++judged;
                    break;
                }
        const std::set<std::size_t> documents(codings.documents().begin(), codings.documents().end());
        items +=
            html_element("li", "",
                         words.say("validation_coder", {html_text(codings.coders()[coder]), words.whole(judged),
                                                        words.whole(codings.units().size()),
                                                        words.counted(documents.size(), "document", "documents")}));
    }
    for (const SheetSource& source : validation.sources) {
        std::string made;
        for (const auto& [name, value] : source.made)
            made += fmt::format("{}{}: {}", made.empty() ? "" : "; ", name, value);
        items += html_element("li", "",
                              words.say(made.empty() ? "validation_sheet_only" : "validation_sheet",
                                        {html_text(source.file), html_text(made)}));
    }
    return html_element("ul", "", items);
}

/// The codes of the codebook that no figure speaks of.
std::string not_validated_html(const ReportContent& content, const ReportWords& words)
{
    std::string names;
    for (std::size_t code = 0; code < content.codebook.codes.size(); ++code) {
        const std::string& path = content.codebook.codes[code].path;
        const bool is_validated = std::ranges::any_of(content.validation->agreements, [&](const Agreement& one) {
            return content.validation->codings.codes()[one.code] == path && one.group.is_measured;
        });
        if (content.request.codes[code] && !is_validated)
            names += (names.empty() ? "" : ", ") + path;
    }
    return names.empty() ? "" : html_element("p", "", words.say("validation_not", {html_text(names)}));
}

std::string notes_html(const ReportValidation& validation)
{
    std::string notes;
    for (const Problem& note : validation.notes)
        notes += html_element("li", "", html_text(note.location + ": " + note.message));
    return notes.empty() ? "" : html_element("ul", "", notes);
}

}

std::string validation_html(const ReportContent& content, const ReportWords& words)
{
    const std::string head = html_element("h3", "", words.say("validation"));
    if (!content.validation)
        return head + html_element("p", "", words.say("validation_none"));
    const ReportValidation& validation = *content.validation;
    if (validation.agreements.empty())
        return head + html_element("p", "", words.say("validation_none")) + sources_html(validation, words) +
               notes_html(validation);
    std::string html = head + sources_html(validation, words) + tables_html(content, words);
    html += html_element(
        "p", "",
        words.say("validation_read", {words.whole(validation.drawing.times), std::to_string(validation.drawing.seed)}));
    if (std::ranges::any_of(validation.agreements, [](const Agreement& one) { return one.group.is_of_reviews; }))
        html += html_element("p", "", words.say("validation_review_read"));
    if (std::ranges::any_of(validation.agreements, &Agreement::is_weighted))
        html += html_element("p", "", words.say("validation_weighted"));
    return html + not_validated_html(content, words) + notes_html(validation);
}

}
