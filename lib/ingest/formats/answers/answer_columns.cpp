#include "ingest/formats/answers/answers.hpp"

#include "ingest/lines/shape.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace draad {

namespace {

/// In the order in which they are believed.
constexpr auto heads_of_speakers = std::to_array<std::string_view>(
    {"speaker",     "spreker",          "respondent",      "naam",          "name",        "pseudoniem",  "deelnemer",
     "participant", "respondentnummer", "deelnemernummer", "respondent id", "response id", "antwoord id", "antwoord-id",
     "client",      "cliënt",           "persoon",         "casus",         "id",          "nr",          "nr.",
     "nummer"});

constexpr auto heads_of_roles = std::to_array<std::string_view>({"rol", "role", "functie", "perspectief"});

/// The words of heads above open answers.
bool asks_for_text(std::string_view head)
{
    constexpr auto words = std::to_array<std::string_view>(
        {"toelichting", "licht toe", "waarom", "verhaal", "opmerking", "antwoord", "vertel", "omschrijf", "beschrijf",
         "ervaring", "anders, namelijk", "tekst", "reactie", "suggestie", "tips"});
    const std::string folded = fold(head);
    return folded.ends_with('?') || std::ranges::any_of(words, [&folded](std::string_view word) {
               return folded.find(word) != std::string::npos;
           });
}

std::size_t count_values(const CsvValues& row)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(row.values, [](const std::string& value) { return !trimmed(value).empty(); }));
}

/// The first row that is at least half as wide as the widest.
std::size_t find_head(const std::vector<CsvValues>& rows)
{
    std::size_t widest = 0;
    for (const CsvValues& row : rows)
        widest = std::max(widest, count_values(row));
    std::size_t head = 0;
    while (head < rows.size() && 2 * count_values(rows[head]) < widest)
        ++head;
    return head;
}

bool holds_answers(const std::vector<CsvValues>& rows, std::size_t head, std::size_t column)
{
    constexpr double words_of_answer = 6;
    constexpr double words_if_asked = 3;
    std::size_t words = 0;
    std::size_t values = 0;
    std::set<std::string_view> different;
    for (std::size_t row = head + 1; row < rows.size(); ++row) {
        const std::string_view value = value_of(rows[row], column);
        if (value.empty())
            continue;
        ++values;
        words += value.find("://") == std::string_view::npos ? count_words(value) : 0;
        different.insert(value);
    }
    if (values == 0 || 2 * different.size() < values)
        return false;
    const double wanted = asks_for_text(value_of(rows[head], column)) ? words_if_asked : words_of_answer;
    return static_cast<double>(words) >= wanted * static_cast<double>(values);
}

template <std::size_t size>
std::optional<std::size_t> find_column(const CsvValues& head, const std::vector<std::size_t>& columns,
                                       const std::array<std::string_view, size>& names)
{
    for (const std::string_view name : names)
        for (const std::size_t column : columns)
            if (fold(value_of(head, column)) == fold(name))
                return column;
    return std::nullopt;
}

}

std::optional<AnswerColumns> find_answers(const std::vector<CsvValues>& rows)
{
    AnswerColumns columns;
    columns.head = find_head(rows);
    if (columns.head + 1 >= rows.size())
        return std::nullopt;
    const CsvValues& head = rows[columns.head];
    for (std::size_t column = 0; column < head.values.size(); ++column) {
        if (value_of(head, column).empty())
            continue;
        (holds_answers(rows, columns.head, column) ? columns.answers : columns.fields).push_back(column);
    }
    if (columns.answers.empty())
        return std::nullopt;
    columns.speaker = find_column(head, columns.fields, heads_of_speakers);
    columns.role = find_column(head, columns.fields, heads_of_roles);
    std::erase_if(columns.fields,
                  [&columns](std::size_t column) { return column == columns.speaker || column == columns.role; });
    return columns;
}

}
