#pragma once

#include "tables/csv_rows.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// What stands above the columns of a survey.
struct AnswerHeads {
    /// The first row of heads; what stands above it is a title or an explanation.
    std::size_t first = 0;
    /// The first row of answers. Qualtrics has three rows of heads: names, questions, and identifiers for importing.
    std::size_t end = 1;
    /// By column: the short name ("Q3_4_TEXT"), which is the question where there is but one row of heads.
    std::vector<std::string> names;
    /// By column: the question as it was asked; never empty.
    std::vector<std::string> questions;
};

AnswerHeads find_heads(const std::vector<CsvValues>& rows);

/// The best column that may name who answers, of these heads: "respondent", "naam", "ResponseId"; larger is better, 0
/// is none. LimeSurvey writes a code before a head: "id. Antwoord-ID".
std::size_t rank_as_speaker(std::string_view head);
bool is_head_of_roles(std::string_view head);

/// Whether a head stands above what people write in their own words, be it one: "Toelichting", "Anders, namelijk",
/// "Q3_4_TEXT".
bool asks_to_explain(std::string_view head);
/// Whether a head may stand above open answers: it asks to explain, or is a question.
bool asks_for_text(std::string_view head);

/// Whether a column says which question was asked, in a table with an answer a row.
bool is_head_of_questions(std::string_view head);

/// Whether a head stands above what the program for surveys notes of the machine of who answers: an address or a place.
bool is_trace_of_machine(std::string_view head);

}
