#include "report/tables/agreement_tables.hpp"

#include "codings/sheets/verdict_names.hpp"
#include "report/columns/result_tables.hpp"
#include "text/source_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace draad {

namespace {

using Row = std::vector<Cell>;

constexpr int digits = 6;

Cell number_or_none(std::optional<double> number)
{
    return number ? Cell(*number) : Cell();
}

void add(Row& row, const Estimate& estimate)
{
    for (const std::optional<double>& number : {estimate.value, estimate.low, estimate.high})
        row.push_back(number_or_none(number));
}

void add_meetings(Row& row, const std::optional<MeetingCounts>& meetings)
{
    for (const auto number :
         {&MeetingCounts::both, &MeetingCounts::first_only, &MeetingCounts::second_only, &MeetingCounts::neither})
        row.push_back(meetings ? whole_cell((*meetings).*number) : Cell());
}

std::string prevalence_of(const Agreement& agreement, const JoinedCodings& codings)
{
    std::string text;
    for (std::size_t i = 0; i < agreement.prevalence.size(); ++i)
        if (const auto& share = agreement.prevalence[i].value)
            text += fmt::format("{}{} {:.6f}", text.empty() ? "" : ", ", codings.coders()[agreement.group.coders[i]],
                                *share);
    return text;
}

Row agreement_row(const Agreement& agreement, const JoinedCodings& codings)
{
    const CoderGroup& group = agreement.group;
    Row row{codings.codes()[agreement.code], std::string(name_of(agreement.level)),
            names_of(group, codings),        group.is_measured ? Cell(codings.coders()[group.coders.front()]) : Cell(),
            whole_cell(agreement.units),     whole_cell(agreement.left_out)};
    add_meetings(row, agreement.meetings);
    row.push_back(text_cell(prevalence_of(agreement, codings)));
    for (const Estimate* estimate : {&agreement.observed, &agreement.kappa, &agreement.alpha, &agreement.ac1,
                                     &agreement.precision, &agreement.recall, &agreement.f1})
        add(row, *estimate);
    for (const auto& number : {agreement.kappa_error, agreement.bias, agreement.prevalence_index})
        row.push_back(number_or_none(number));
    row.push_back(agreement.is_weighted ? "yes" : "no");
    row.push_back(agreement.drawn == Drawn::documents ? "documents" : "units");
    row.push_back(text_cell(names_of(agreement.cautions)));
    row.push_back(group.is_of_reviews ? "yes" : "no");
    return row;
}

/// A text of so many code points at most; 0: whole.
std::string cut(const std::string& text, std::size_t widest)
{
    if (widest == 0 || bytes_of_code_points(text, widest) >= text.size())
        return text;
    return text.substr(0, bytes_of_code_points(text, widest - 1)) + "…";
}

/// What a coder says of a unit, in the words of a sheet.
std::string word_of(std::optional<Verdict> verdict)
{
    return verdict ? std::string(name_of(*verdict)) : std::string();
}

}

Table agreement_table(std::span<const Agreement> agreements, const JoinedCodings& codings)
{
    Table table = empty_table("agree");
    table.decimals = digits;
    for (const Agreement& agreement : agreements)
        table.rows.push_back(agreement_row(agreement, codings));
    return table;
}

Table rule_evidence_table(std::span<const RuleEvidence> rules, const JoinedCodings& codings, std::size_t widest)
{
    Table table = empty_table("agree-rules");
    table.decimals = digits;
    for (const RuleEvidence& evidence : rules) {
        Row row{evidence.rule.code,          codings.codes()[evidence.judged_as], whole_cell(evidence.hits),
                whole_cell(evidence.judged), whole_cell(evidence.right),          whole_cell(evidence.wrong)};
        add(row, evidence.share);
        row.push_back(evidence.told_polarity > 0 ? whole_cell(evidence.right_polarity) : Cell());
        row.push_back(cut(evidence.rule.rule, widest));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table disagreement_table(std::span<const Disagreement> disagreements, const JoinedCodings& codings,
                         std::span<const UnitHit> hits)
{
    Table table = empty_table("disagreements");
    const auto place = table.columns.end() - 2;
    std::vector<Column> coders;
    for (const std::string& coder : codings.coders())
        coders.push_back({.name = "says_" + coder, .has_spaces_for_people = true});
    table.columns.insert(place, coders.begin(), coders.end());
    for (const Disagreement& one : disagreements) {
        const CodingUnit& unit = codings.units()[one.unit];
        Row row{codings.codes()[one.code],
                std::string(name_of(one.level)),
                unit.id,
                unit.document,
                whole_cell(unit.start),
                whole_cell(unit.end),
                number_cell(unit.line),
                text_cell(unit.speaker)};
        for (std::size_t coder = 0; coder < codings.coders().size(); ++coder)
            row.push_back(text_cell(word_of(codings.verdict(one.code, one.unit, coder))));
        row.push_back(text_cell(rules_of_unit(codings, one.code, one.unit, hits)));
        row.push_back(unit.words);
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string rules_of_unit(const JoinedCodings& codings, std::size_t code, std::size_t unit,
                          std::span<const UnitHit> hits)
{
    std::string rules;
    auto hit = std::ranges::lower_bound(hits, unit, {}, &UnitHit::unit);
    for (; hit != hits.end() && hit->unit == unit; ++hit)
        if (counts_for(hit->code, codings.codes()[code]))
            rules += fmt::format("{}{}: {}", rules.empty() ? "" : "; ", hit->rule, hit->words);
    return rules;
}

std::string verdicts_of_unit(const JoinedCodings& codings, std::size_t code, std::size_t unit)
{
    std::string verdicts;
    for (std::size_t coder = 0; coder < codings.coders().size(); ++coder)
        if (const auto verdict = codings.verdict(code, unit, coder))
            verdicts += fmt::format("{}{} {}", verdicts.empty() ? "" : ", ", codings.coders()[coder], word_of(verdict));
    return verdicts;
}

std::string names_of(const CoderGroup& group, const JoinedCodings& codings)
{
    std::string names;
    for (const std::size_t coder : group.coders)
        names += (names.empty() ? "" : ", ") + codings.coders()[coder];
    return names;
}

std::string names_of(std::span<const AgreementCaution> cautions)
{
    std::string names;
    for (const AgreementCaution caution : cautions)
        names += fmt::format("{}{}", names.empty() ? "" : ", ", name_of(caution));
    return names;
}

std::string_view name_of(AgreementLevel level)
{
    return level == AgreementLevel::presence ? "presence" : "polarity";
}

}
