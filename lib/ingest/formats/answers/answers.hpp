#pragma once

#include "passages/document.hpp"
#include "tables/csv_rows.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// What the columns of a table of answers are for: open questions of a survey, one respondent a row.
struct AnswerColumns {
    /// The row of heads; what stands above it is a title or an explanation.
    std::size_t head = 0;
    /// Columns of text: most of their values are sentences or at least several words, hardly two the same.
    std::vector<std::size_t> answers;
    /// The column that names who answers ("naam", "respondent", "id"); without one, the number of the row does.
    std::optional<std::size_t> speaker;
    std::optional<std::size_t> role;
    /// All others: facts about who answers ("leeftijd").
    std::vector<std::size_t> fields;
};

/// Finds the columns of a table of answers; nothing if no column holds answers, so that the table is something else.
std::optional<AnswerColumns> find_answers(const std::vector<CsvValues>& rows);

/// A table of answers, such as a sheet of a workbook.
struct AnswerTable {
    /// Shown as a heading above its answers; may be empty.
    std::string title;
    std::vector<CsvValues> rows;
    AnswerColumns columns;
};

/// Makes a document of tables of answers: each question is a heading, each answer below it a turn of its speaker, in
/// the order of the rows. What other columns say of a speaker becomes the speaker's fields, unless rows contradict each
/// other. Throws Error, with name and line, for a row with more values than there are heads.
Document build_answers(std::string_view name, const std::vector<AnswerTable>& tables, std::string encoding);

}
