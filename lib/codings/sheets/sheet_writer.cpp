#include "codings/sheets/sheet_writer.hpp"

#include "codings/sheets/sheet_columns.hpp"
#include "codings/sheets/verdict_names.hpp"
#include "storage/stable_hash.hpp"
#include "tables/csv_value.hpp"
#include "tables/harmless_cell.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

namespace draad {

namespace {

using Row = std::vector<std::string>;

bool is_review(const CodingSheet& sheet)
{
    return std::ranges::any_of(sheet.units, [](const CodingUnit& unit) { return unit.hit.has_value(); });
}

Row head_of(const CodingSheet& sheet)
{
    Row head;
    for (const std::string_view column : sheet_columns) {
        const bool is_of_hit = column == "hit" || column == "rule" || column == "found";
        if (column == "comment")
            for (const std::string& code : sheet.codes)
                head.push_back(column_of_code(code));
        if (!is_of_hit || is_review(sheet))
            head.emplace_back(column);
    }
    return head;
}

/// What a coder says of a unit: the verdicts by code, and the comments.
struct Answers {
    std::map<std::string, Verdict> verdicts;
    std::vector<std::string> comments;
};

/// By coder, then by unit; nobody's where nobody judged anything.
std::vector<std::pair<std::string, std::vector<Answers>>> answers_of(const CodingSheet& sheet)
{
    std::vector<std::pair<std::string, std::vector<Answers>>> by_coder;
    for (const Judgement& judgement : sheet.judgements) {
        auto coder = std::ranges::find(by_coder, judgement.coder, &decltype(by_coder)::value_type::first);
        if (coder == by_coder.end())
            coder = by_coder.insert(coder, {judgement.coder, std::vector<Answers>(sheet.units.size())});
        Answers& answers = coder->second[judgement.unit];
        answers.verdicts[judgement.code] = judgement.verdict;
        const bool is_new = std::ranges::find(answers.comments, judgement.comment) == answers.comments.end();
        if (!judgement.comment.empty() && is_new)
            answers.comments.push_back(judgement.comment);
    }
    if (by_coder.empty())
        by_coder.emplace_back("", std::vector<Answers>(sheet.units.size()));
    return by_coder;
}

Row row_of(const CodingUnit& unit, const Answers& answers, const std::string& coder, const CodingSheet& sheet)
{
    Row row{unit.id,
            unit.document,
            std::to_string(unit.start),
            std::to_string(unit.end),
            unit.line > 0 ? std::to_string(unit.line) : "",
            unit.speaker,
            unit.stratum,
            fmt::format("{}", unit.weight),
            unit.before,
            unit.words,
            unit.after};
    if (is_review(sheet)) {
        row.push_back(unit.hit ? unit.hit->code : "");
        row.push_back(unit.hit ? unit.hit->rule : "");
        row.emplace_back(unit.hit ? name_of(unit.hit->found) : "");
    }
    for (const std::string& code : sheet.codes) {
        const auto found = answers.verdicts.find(code);
        row.emplace_back(found == answers.verdicts.end() ? "" : name_of(found->second));
    }
    row.push_back(fmt::format("{}", fmt::join(answers.comments, "; ")));
    row.push_back(coder);
    return row;
}

}

std::vector<std::vector<std::string>> sheet_rows(const CodingSheet& sheet)
{
    std::vector<Row> rows{head_of(sheet)};
    for (const auto& [coder, answers] : answers_of(sheet))
        for (std::size_t unit = 0; unit < sheet.units.size(); ++unit)
            rows.push_back(row_of(sheet.units[unit], answers[unit], coder, sheet));
    return rows;
}

std::string write_sheet(const CodingSheet& sheet, CsvStyle style)
{
    const std::string separator = style.is_for_excel ? ";" : ",";
    std::string csv = style.is_for_excel ? "\uFEFF" : "";
    for (const Row& row : sheet_rows(sheet)) {
        for (std::size_t column = 0; column < row.size(); ++column)
            csv.append(column > 0 ? separator : "").append(csv_value(harmless_cell(row[column])));
        csv += "\r\n";
    }
    return csv;
}

std::string sheet_id(const CodingSheet& sheet)
{
    std::uint64_t hash = stable_hash_start;
    const auto add = [&](std::string_view text) {
        for (const char byte : text)
            hash = stable_hash_step(hash, byte);
        hash = stable_hash_step(hash, '\n');
    };
    for (const CodingUnit& unit : sheet.units) {
        add(unit.id);
        add(unit.words);
    }
    for (const std::string& code : sheet.codes)
        add(code);
    return fmt::format("s-{:016x}", hash);
}

}
