#include "error.hpp"
#include "ingest/formats/answers/answer_values.hpp"
#include "ingest/formats/answers/answers.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace draad {

namespace {

bool is_among(const std::vector<std::size_t>& columns, std::size_t column)
{
    return std::ranges::find(columns, column) != columns.end();
}

std::vector<std::size_t> columns_with_head(const AnswerHeads& heads, std::string_view wanted)
{
    std::vector<std::size_t> columns;
    const std::string folded = fold(trimmed(wanted));
    for (std::size_t column = 0; column < heads.names.size(); ++column)
        if (fold(heads.names[column]) == folded || fold(heads.questions[column]) == folded)
            columns.push_back(column);
    return columns;
}

std::string_view without_blanks(std::string_view text)
{
    text = trimmed(text);
    return text.substr(0, text.find_last_not_of(' ') + 1);
}

/// What is asked for, one by one: "Toelichting, Anders" is two heads. A head may hold commas itself: the longest that
/// is one is meant.
std::vector<std::string> parted_heads(const AnswerHeads& heads, std::span<const std::string> asked)
{
    std::vector<std::string> parted;
    for (const std::string& list : asked) {
        for (std::string_view rest = without_blanks(list); !rest.empty();) {
            std::string_view head = rest;
            while (columns_with_head(heads, head).empty() && head.find(',') != std::string_view::npos)
                head = head.substr(0, head.rfind(','));
            rest.remove_prefix(std::min(head.size() + 1, rest.size()));
            rest = without_blanks(rest);
            if (head = without_blanks(head); !head.empty())
                parted.emplace_back(head);
        }
    }
    return parted;
}

/// The columns whose short name or question is one of those asked for; each must be there.
std::vector<std::size_t> columns_named(std::string_view name, const AnswerHeads& heads,
                                       std::span<const std::string> asked)
{
    std::vector<std::size_t> columns;
    for (const std::string& head : parted_heads(heads, asked)) {
        const std::vector<std::size_t> found = columns_with_head(heads, head);
        columns.insert(columns.end(), found.begin(), found.end());
        if (found.empty())
            throw Error(said("{}: there is no column '{}' to take answers from; the heads are: {}", name, head,
                             fmt::join(heads.questions, "; ")));
    }
    std::ranges::sort(columns);
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    return columns;
}

/// Sorts the columns into answers and fields by what stands in them and above them.
class ColumnSorter {
public:
    ColumnSorter(const std::vector<CsvValues>& rows, AnswerColumns& columns)
        : answers_(std::span(rows).subspan(columns.heads.end)), columns_(columns)
    {
    }

    void sort()
    {
        for (std::size_t column = 0; column < columns_.heads.names.size(); ++column) {
            const std::string& head = columns_.heads.names[column];
            const std::string& question = columns_.heads.questions[column];
            if (is_trace_of_machine(head) || is_trace_of_machine(question))
                columns_.traces.push_back(column);
            else if (holds_answers(column, head, question))
                columns_.answers.push_back(column);
            else
                columns_.fields.push_back(column);
        }
    }

private:
    bool holds_answers(std::size_t column, const std::string& head, const std::string& question)
    {
        if (is_head_of_questions(head))
            return false;
        const ColumnValues values = look_at_column(answers_, column);
        const bool explains = asks_to_explain(question) || asks_to_explain(head);
        const bool is_asked = explains || asks_for_text(question) || asks_for_text(head);
        const bool is_text_here = is_text(values) || (is_asked && is_text_if_asked(values)) ||
                                  (explains && is_text_if_explained(values)) || holds_sentences(values);
        columns_.is_sure = columns_.is_sure || is_text(values) || (is_asked && is_text_if_asked(values));
        if (!is_text_here && ((explains && values.words > 0) || (is_asked && may_be_text(values))))
            columns_.doubtful.push_back(column);
        return is_text_here;
    }

    std::span<const CsvValues> answers_;
    AnswerColumns& columns_;
};

/// The best of the columns whose head may name who answers and that has a value in most rows: the names of an
/// anonymous survey are empty.
std::optional<std::size_t> find_speaker(const std::vector<CsvValues>& rows, const AnswerColumns& columns)
{
    std::optional<std::size_t> best;
    std::size_t best_rank = 0;
    for (const std::size_t column : columns.fields) {
        const std::size_t rank =
            std::max(rank_as_speaker(columns.heads.names[column]), rank_as_speaker(columns.heads.questions[column]));
        if (rank <= best_rank)
            continue;
        const auto answers = std::span(rows).subspan(columns.heads.end);
        const auto filled =
            std::ranges::count_if(answers, [column](const CsvValues& row) { return !value_of(row, column).empty(); });
        if (2 * static_cast<std::size_t>(filled) >= answers.size()) {
            best = column;
            best_rank = rank;
        }
    }
    return best;
}

std::optional<std::size_t> find_field(const AnswerColumns& columns, bool (*is_meant)(std::string_view head))
{
    const auto found =
        std::ranges::find_if(columns.fields, [&](std::size_t column) { return is_meant(columns.heads.names[column]); });
    return found == columns.fields.end() ? std::nullopt : std::optional(*found);
}

}

std::optional<AnswerColumns> find_answers(std::string_view name, const std::vector<CsvValues>& rows,
                                          std::span<const std::string> asked)
{
    AnswerColumns columns{.heads = find_heads(rows)};
    if (columns.heads.end >= rows.size())
        return std::nullopt;
    ColumnSorter(rows, columns).sort();
    if (!asked.empty()) {
        columns.answers = columns_named(name, columns.heads, asked);
        columns.doubtful.clear();
        columns.fields.clear();
        for (std::size_t column = 0; column < columns.heads.names.size(); ++column)
            if (!is_among(columns.answers, column) && !is_among(columns.traces, column))
                columns.fields.push_back(column);
    }
    if (columns.answers.empty())
        return std::nullopt;
    columns.speaker = find_speaker(rows, columns);
    columns.role = find_field(columns, is_head_of_roles);
    columns.question = find_field(columns, is_head_of_questions);
    std::erase_if(columns.fields, [&columns](std::size_t column) {
        return column == columns.speaker || column == columns.role || column == columns.question;
    });
    return columns;
}

std::string refusal_of_table(std::string_view name, std::string_view table, const std::vector<CsvValues>& rows)
{
    const AnswerHeads heads = find_heads(rows);
    return said("{}: no column of this {} holds answers (several words a row); name those that do with --answers "
                "or in the column 'answers' of metadata.csv; the heads are: {}; a document of one text must be "
                "saved as plain text (.txt)",
                name, translated(table), fmt::join(heads.questions, "; "));
}

}
