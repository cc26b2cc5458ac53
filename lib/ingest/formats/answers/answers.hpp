#pragma once

#include "ingest/formats/answers/answer_heads.hpp"
#include "passages/document.hpp"
#include "tables/csv_rows.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// What the columns of a table of answers are for: open questions of a survey, one respondent a row.
struct AnswerColumns {
    AnswerHeads heads;
    /// Columns of text: several words a value and hardly two the same, or a sentence here and there under a head that
    /// asks for it; or those that were asked for.
    std::vector<std::size_t> answers;
    /// The column that names who answers ("naam", "respondent", "id"); without one, the number of the row does.
    std::optional<std::size_t> speaker;
    std::optional<std::size_t> role;
    /// The column that says which question a row answers.
    std::optional<std::size_t> question;
    /// All others: facts about who answers ("leeftijd").
    std::vector<std::size_t> fields;
    /// Those of the fields that may be answers after all.
    std::vector<std::size_t> doubtful;
    /// Left out: addresses of machines.
    std::vector<std::size_t> traces;
    /// Whether a column is text by its values alone, so that the table is hardly anything else.
    bool is_sure = false;
};

/// Finds the columns of a table of answers; nothing if no column holds answers, so that the table is something else.
/// `asked`: the heads of the columns that are answers, in any case; where there are any, no other column is. A head is
/// the short name or the question, and several may be parted by commas. Throws Error, with `name` and what heads there
/// are, if a head is none of these.
std::optional<AnswerColumns> find_answers(std::string_view name, const std::vector<CsvValues>& rows,
                                          std::span<const std::string> asked);

/// A table of answers, such as a sheet of a workbook.
struct AnswerTable {
    /// Shown as a heading above its answers; may be empty.
    std::string title;
    std::vector<CsvValues> rows;
    AnswerColumns columns;
};

/// Makes a document of tables of answers: each question is a heading, each answer below it a turn of its speaker, in
/// the order of the rows; markup in an answer is read as HTML. What other columns say of a speaker becomes the
/// speaker's fields, unless rows contradict each other; the field `vraag` is the question, so that who answers several
/// is a speaker for each. Throws Error, with name and line, for a row with more values than there are heads.
Document build_answers(std::string_view name, const std::vector<AnswerTable>& tables, std::string encoding);

/// What is said of a table in which no column holds answers: its heads, and how to name one.
std::string refusal_of_table(std::string_view name, std::string_view table, const std::vector<CsvValues>& rows);

}
