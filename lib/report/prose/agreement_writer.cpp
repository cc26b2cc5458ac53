#include "report/prose/agreement_writer.hpp"

#include "report/formats/table_formats.hpp"
#include "report/formats/table_writer.hpp"
#include "report/harmless/plain_text.hpp"
#include "text/source_text.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>

namespace draad {

namespace {

/// Without the nought before the point, which every share below one has.
std::string short_number(double number)
{
    std::string text = fmt::format("{:.2f}", number);
    if (text == "-0.00")
        text.erase(0, 1);
    if (const std::size_t nought = text.find("0."); nought <= 1 && text.size() > nought + 2)
        text.erase(nought, 1);
    return text;
}

/// "0.81 [.70 .90]"
std::string text_of(const Estimate& estimate)
{
    if (!estimate.value)
        return "-";
    const std::string value = fmt::format("{:.2f}", *estimate.value);
    return estimate.low ? fmt::format("{} [{} {}]", value, short_number(*estimate.low), short_number(*estimate.high))
                        : value;
}

Cell per_cent(const Estimate& share)
{
    return share.value ? Cell(fmt::format("{:.1f}", *share.value * 100)) : Cell();
}

/// A name at the head of a narrow column.
std::string short_name(const std::string& name)
{
    constexpr std::size_t widest = 10;
    if (display_width(name) <= widest)
        return name;
    return name.substr(0, bytes_of_code_points(name, widest - 1)) + "…";
}

/// The code as a tree has it, and its level where that is not presence.
std::string label_of(const Agreement& agreement, const JoinedCodings& codings)
{
    const std::string& path = codings.codes()[agreement.code];
    const bool has_parent =
        std::ranges::any_of(codings.codes(), [&](const auto& above) { return is_below(path, above); });
    const std::string own = has_parent ? "  " + path.substr(path.rfind('.') + 1) : path;
    if (agreement.level == AgreementLevel::presence)
        return own;
    return std::string(own.find_first_not_of(' '), ' ') + "  in which way";
}

/// "few rare"
std::string marks_of(const std::vector<AgreementCaution>& cautions)
{
    std::string marks;
    for (const AgreementCaution caution : cautions)
        marks += fmt::format("{}{}", marks.empty() ? "" : " ", name_of(caution));
    return marks;
}

bool is_of(const Agreement& agreement, const CoderGroup& group)
{
    return agreement.group == group;
}

Table coefficients_of(std::span<const Agreement> agreements, const CoderGroup& group, const JoinedCodings& codings)
{
    Table table{.columns = {{"code"}, {"units", at_right}}};
    for (const std::size_t coder : group.coders)
        table.columns.push_back({short_name(codings.coders()[coder]), at_right});
    for (const char* name : {"agree", "kappa", "alpha", "AC1", "caution"})
        table.columns.push_back({name, std::string_view(name) == "agree" ? at_right : Column::Align::left});
    for (const Agreement& agreement : agreements) {
        if (!is_of(agreement, group))
            continue;
        std::vector<Cell> row{label_of(agreement, codings), whole_cell(agreement.units)};
        for (std::size_t i = 0; i < group.coders.size(); ++i)
            row.push_back(i < agreement.prevalence.size() ? per_cent(agreement.prevalence[i]) : Cell());
        row.push_back(per_cent(agreement.observed));
        // Alpha without its bounds, which are nearly those of kappa: the line has no room for them.
        for (const Estimate& estimate : {agreement.kappa, Estimate{.value = agreement.alpha.value}, agreement.ac1})
            row.push_back(text_of(estimate));
        row.push_back(text_cell(marks_of(agreement.cautions)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table scores_of(std::span<const Agreement> agreements, const CoderGroup& group, const JoinedCodings& codings)
{
    Table table{.columns = {{"code"}}};
    for (const char* name : {"found", "right", "wrong", "missed"})
        table.columns.push_back({name, at_right});
    for (const char* name : {"precision", "recall", "F1"})
        table.columns.push_back({name});
    for (const Agreement& agreement : agreements)
        if (is_of(agreement, group) && agreement.level == AgreementLevel::presence) {
            const MeetingCounts& met = *agreement.meetings;
            table.rows.push_back({label_of(agreement, codings), whole_cell(met.both + met.second_only),
                                  whole_cell(met.both), whole_cell(met.second_only), whole_cell(met.first_only),
                                  text_of(agreement.precision), text_of(agreement.recall), text_of(agreement.f1)});
        }
    return table;
}

/// Of those who see the code in reviewed hits, how many see it in the same way.
Cell same_way(std::span<const Agreement> agreements, const Agreement& presence)
{
    for (const Agreement& agreement : agreements)
        if (is_of(agreement, presence.group) && agreement.code == presence.code &&
            agreement.level == AgreementLevel::polarity)
            return text_of(agreement.observed);
    return {};
}

/// What was reviewed hit by hit.
Table reviews_of(std::span<const Agreement> agreements, const CoderGroup& group, const JoinedCodings& codings)
{
    Table table{.columns = {{"code"}}};
    if (group.is_measured)
        for (const char* name : {"found", "right", "wrong"})
            table.columns.push_back({name, at_right});
    else
        table.columns.push_back({"hits", at_right});
    for (const char* name : {group.is_measured ? "precision" : "agree", "same way", "caution"})
        table.columns.push_back({name});
    for (const Agreement& agreement : agreements) {
        if (!is_of(agreement, group) || agreement.level != AgreementLevel::presence)
            continue;
        std::vector<Cell> row{label_of(agreement, codings)};
        if (group.is_measured) {
            const MeetingCounts& met = *agreement.meetings;
            for (const std::size_t number : {met.both + met.second_only, met.both, met.second_only})
                row.push_back(whole_cell(number));
        } else
            row.push_back(whole_cell(agreement.units));
        row.push_back(text_of(group.is_measured ? agreement.precision : agreement.observed));
        row.push_back(same_way(agreements, agreement));
        row.push_back(text_cell(marks_of(agreement.cautions)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

void write(const Table& table, std::ostream& out)
{
    write_table(table, *table_format_named("table"), {}, out);
}

/// The groups in the order in which they come first.
std::vector<CoderGroup> groups_of(std::span<const Agreement> agreements)
{
    std::vector<CoderGroup> groups;
    for (const Agreement& agreement : agreements)
        if (std::ranges::none_of(groups, [&](const CoderGroup& group) { return is_of(agreement, group); }))
            groups.push_back(agreement.group);
    return groups;
}

std::string heading_of(const CoderGroup& group, const JoinedCodings& codings)
{
    const std::string heading = group.is_measured ? fmt::format("{} measured by {}", codings.coders()[group.coders[1]],
                                                                codings.coders()[group.coders[0]])
                                                  : names_of(group, codings) + " among themselves";
    return heading + (group.is_of_reviews ? ", on hits that were reviewed" : "");
}

std::string_view meaning_of(AgreementCaution caution)
{
    switch (caution) {
    case AgreementCaution::few:
        return to_say("fewer than ten units to which any of them says it applies: too few to say much");
    case AgreementCaution::rare:
        return to_say("it applies to less than 5 % of the units, so that kappa and alpha hang on a few of them");
    case AgreementCaution::common:
        return to_say("it applies to more than 95 % of the units, so that kappa and alpha hang on a few of them");
    case AgreementCaution::paradox:
        return to_say(
            "they agree on 90 % or more and kappa is below 0.60, as happens where nearly all units are alike; look "
            "at "
            "AC1 beside it, and at the numbers themselves");
    default:
        return to_say("they say the same of all units, so that kappa and alpha are not defined");
    }
}

/// Which intervals are Wilson's and which are drawn.
std::string interval_note(std::span<const Agreement> agreements, DrawingRequest drawing)
{
    const bool has_few = std::ranges::any_of(agreements, [](const auto& one) { return one.drawn == Drawn::units; });
    const bool has_alike = std::ranges::any_of(agreements, [](const auto& one) { return !one.is_weighted; });
    const bool has_weighted = std::ranges::any_of(agreements, &Agreement::is_weighted);
    std::string note =
        said("in brackets: 95 % intervals (alpha's with --format csv), {}drawn from the documents ({} draws, seed "
             "{})",
             !has_weighted ? said("Wilson's for shares and else ")
             : has_alike   ? said("Wilson's for shares of units that count alike and else ")
                           : said("all, since units are weighted, "),
             drawing.times, drawing.seed);
    if (has_few)
        note += said("; from the units where there are fewer than {} documents, which makes them too narrow "
                     "where documents differ",
                     Resamples::fewest_documents);
    return note;
}

}

void write_agreements(std::span<const Agreement> agreements, const JoinedCodings& codings, std::ostream& out)
{
    bool is_first = true;
    for (const CoderGroup& group : groups_of(agreements)) {
        out << (is_first ? "" : "\n") << on_one_line(heading_of(group, codings)) << "\n\n";
        is_first = false;
        if (group.is_of_reviews) {
            write(reviews_of(agreements, group, codings), out);
            continue;
        }
        write(coefficients_of(agreements, group, codings), out);
        if (!group.is_measured)
            continue;
        out << '\n';
        write(scores_of(agreements, group, codings), out);
    }
}

std::vector<std::string> reading_notes(std::span<const Agreement> agreements, DrawingRequest drawing)
{
    std::vector<std::string> notes;
    const auto any = [&](auto is_so) { return std::ranges::any_of(agreements, is_so); };
    if (any([](const Agreement& one) { return !one.group.is_of_reviews; }))
        notes.push_back(
            said("below the names: in how many per cent of the units each sees the code; agree: per cent of which "
                 "they say the same"));
    notes.push_back(interval_note(agreements, drawing));
    if (any([](const Agreement& one) { return one.group.is_of_reviews; }))
        notes.push_back(
            said("hits that were reviewed stand by themselves and are in no other figure: they tell precision, "
                 "and not kappa, recall or a share of the units, for what was missed is not among them; same way: "
                 "how many of those that are right are so as affirmed, lacking or unclear"));
    if (any([](const Agreement& one) { return one.group.coders.size() > 2; }))
        notes.push_back(said("kappa of two is Cohen's, of more Fleiss's"));
    if (any([](const Agreement& one) { return one.is_weighted; }))
        notes.push_back(
            said("shares and coefficients are weighted: each unit counts for as many of the texts as its weight "
                 "says; found, right, wrong and missed are plain numbers"));
    std::size_t left_out = 0;
    for (const Agreement& one : agreements)
        left_out += one.level == AgreementLevel::presence ? one.left_out : 0;
    if (left_out > 0)
        notes.push_back(
            said("left out: what only one of the coders judged, {} in units", counted(left_out, "code", "codes")));
    if (any([](const Agreement& one) { return !one.group.is_of_reviews && one.precision.value && !one.recall.value; }))
        notes.push_back(said(
            "recall, F1 and coefficients are left out where only hits were judged: what is missed is not among them"));
    if (any([](const Agreement& one) { return !one.group.is_of_reviews && one.level == AgreementLevel::polarity; }))
        notes.push_back(said("in which way: affirmed, lacking or unclear, among the units in which they see the code"));
    std::set<AgreementCaution> cautions;
    for (const Agreement& one : agreements)
        cautions.insert(one.cautions.begin(), one.cautions.end());
    for (const AgreementCaution caution : cautions)
        notes.push_back(fmt::format("{}: {}", name_of(caution), translated(meaning_of(caution))));
    return notes;
}

void write_disagreements(std::span<const Disagreement> disagreements, const JoinedCodings& codings,
                         std::span<const UnitHit> hits, std::ostream& out)
{
    std::optional<std::size_t> code;
    for (const Disagreement& one : disagreements) {
        if (code != one.code)
            out << (code ? "\n" : "") << on_one_line(codings.codes()[one.code]) << '\n';
        code = one.code;
        const CodingUnit& unit = codings.units()[one.unit];
        out << "\n  "
            << on_one_line(fmt::format("{}{} [{}]{}", unit.document, unit.line > 0 ? fmt::format(":{}", unit.line) : "",
                                       unit.id, unit.speaker.empty() ? "" : " " + unit.speaker));
        out << "\n    " << on_one_line(unit.words) << "\n    "
            << on_one_line(verdicts_of_unit(codings, one.code, one.unit)) << '\n';
        if (const std::string rules = rules_of_unit(codings, one.code, one.unit, hits); !rules.empty())
            out << "    found: " << on_one_line(rules) << '\n';
    }
}

}
