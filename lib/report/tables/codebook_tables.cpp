#include "report/tables/codebook_tables.hpp"

#include "report/columns/result_tables.hpp"
#include "report/tables/tables.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

namespace draad {

namespace {

std::string name_of(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::error:
        return "error";
    case Finding::Severity::failure:
        return "failure";
    default:
        return "warning";
    }
}

std::string name_of(ExplainedRule::Result result)
{
    switch (result) {
    case ExplainedRule::Result::coded:
        return "coded";
    case ExplainedRule::Result::blocked:
        return "blocked";
    default:
        return "missed";
    }
}

/// "vertrouwd (voltooid deelwoord van vertrouwen), in".
std::string describe_words(const std::vector<ExplainedWord>& words)
{
    std::string described;
    for (const ExplainedWord& word : words) {
        described += described.empty() ? "" : ", ";
        described += word.grammar.empty() ? word.text : fmt::format("{} ({})", word.text, word.grammar);
    }
    return described;
}

/// What a hit was under the old codebook, where that is not what it is now.
std::string what_it_was(const HitChange& change)
{
    if (!change.before || !change.after)
        return {};
    std::vector<std::string> facts;
    if (change.before->code != change.after->code)
        facts.push_back(change.before->code);
    if (change.before->polarity != change.after->polarity)
        facts.push_back(name_of(change.before->polarity));
    if (change.before->keyword != change.after->keyword)
        facts.push_back('"' + change.before->keyword + '"');
    return fmt::format("{}", fmt::join(facts, ", "));
}

}

Table findings_table(const CodebookCheck& check)
{
    Table table = empty_table("check");
    for (const Finding& finding : check.findings)
        table.rows.push_back({finding.location.file, number_cell(finding.location.line),
                              number_cell(finding.location.column), name_of(finding.severity), finding.message});
    return table;
}

Table explanation_table(std::span<const ExplainedRule> explained, const Codebook& codebook)
{
    Table table = empty_table("explain");
    for (const ExplainedRule& rule : explained) {
        const Code& code = codebook.codes[rule.code];
        const bool is_coded = rule.result == ExplainedRule::Result::coded;
        table.rows.push_back({code.path, name_of(rule.result), is_coded ? Cell(name_of(rule.polarity)) : Cell(),
                              text_cell(rule.cue), code.rules[rule.rule].name, text_cell(rule.text),
                              text_cell(describe_words(rule.words)), text_cell(rule.reason),
                              to_string(code.rules[rule.rule].location)});
    }
    return table;
}

Table changes_table(std::span<const HitChange> changes)
{
    Table table = empty_table("diff");
    for (const HitChange& change : changes) {
        const HitRow& row = change.row();
        table.rows.push_back({name_of(change.kind), row.code, row.document, text_cell(row.pre), row.keyword,
                              text_cell(row.post), name_of(row.polarity), row.rule, text_cell(what_it_was(change)),
                              whole_cell(row.range.start), whole_cell(row.range.end), row.id});
    }
    return table;
}

Table change_counts_table(std::span<const ChangeCount> counts)
{
    using Kind = HitChange::Kind;
    constexpr std::array kinds = {Kind::gained, Kind::lost, Kind::polarity, Kind::recoded, Kind::words};
    Table table = empty_table("diff-counts");
    for (const ChangeCount& count : counts) {
        std::vector<Cell> row{count.code, count.document, whole_cell(count.before), whole_cell(count.after)};
        for (const Kind kind : kinds) {
            const auto found = count.changes.find(kind);
            row.push_back(whole_cell(found == count.changes.end() ? 0 : found->second));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table suggestions_table(std::span<const Suggestion> suggestions)
{
    Table table = empty_table("suggest");
    std::size_t examples = 0;
    for (const Suggestion& suggestion : suggestions)
        examples = std::max(examples, suggestion.examples.size());
    for (std::size_t i = 1; i <= examples; ++i)
        table.columns.push_back({.name = fmt::format("example_{}", i), .has_spaces_for_people = true});
    for (const Suggestion& suggestion : suggestions) {
        std::vector<Cell> row{suggestion.words,
                              whole_cell(suggestion.in_code),
                              whole_cell(suggestion.in_rest),
                              whole_cell(suggestion.documents),
                              suggestion.log_likelihood,
                              suggestion.log_ratio,
                              fmt::format("{}", fmt::join(suggestion.forms, " | "))};
        for (std::size_t i = 0; i < examples; ++i)
            row.push_back(i < suggestion.examples.size() ? Cell(suggestion.examples[i].text) : Cell());
        table.rows.push_back(std::move(row));
    }
    return table;
}

}
