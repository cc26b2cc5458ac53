#include "ingest/formats/answers/answer_heads.hpp"

#include "text/folding.hpp"
#include "text/trimmed.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace draad {

namespace {

/// In the order in which they are believed.
constexpr auto heads_of_speakers = std::to_array<std::string_view>({"speaker",
                                                                    "spreker",
                                                                    "respondent",
                                                                    "naam",
                                                                    "name",
                                                                    "pseudoniem",
                                                                    "deelnemer",
                                                                    "participant",
                                                                    "respondentnummer",
                                                                    "deelnemernummer",
                                                                    "respondent id",
                                                                    "respondentid",
                                                                    "response id",
                                                                    "responseid",
                                                                    "antwoord id",
                                                                    "antwoord-id",
                                                                    "antwoordid",
                                                                    "client",
                                                                    "cliënt",
                                                                    "persoon",
                                                                    "casus",
                                                                    "user",
                                                                    "gebruiker",
                                                                    "auteur",
                                                                    "author",
                                                                    "id",
                                                                    "id_str",
                                                                    "nr",
                                                                    "nr.",
                                                                    "nummer",
                                                                    "#"});

constexpr auto heads_of_roles = std::to_array<std::string_view>({"rol", "role", "functie", "perspectief"});

template <std::size_t size>
std::size_t place_among(const std::array<std::string_view, size>& names, const std::string& folded)
{
    const auto found = std::ranges::find_if(names, [&](std::string_view name) { return fold(name) == folded; });
    return static_cast<std::size_t>(found - names.begin());
}

/// "G01Q02. Wat helpt u?" without its code.
std::string_view without_code(std::string_view head)
{
    const std::size_t dot = head.find(". ");
    const bool is_code = dot != std::string_view::npos && dot > 0 && head.substr(0, dot).find(' ') == std::string::npos;
    return is_code ? trimmed(head.substr(dot + 2)) : head;
}

std::size_t count_values(const CsvValues& row)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(row.values, [](const std::string& value) { return !trimmed(value).empty(); }));
}

/// The first row that is at least half as wide as the widest.
std::size_t find_first(const std::vector<CsvValues>& rows)
{
    std::size_t widest = 0;
    for (const CsvValues& row : rows)
        widest = std::max(widest, count_values(row));
    std::size_t first = 0;
    while (first < rows.size() && 2 * count_values(rows[first]) < widest)
        ++first;
    return first;
}

/// {"ImportId":"QID1_TEXT"}, as Qualtrics writes below its heads.
bool holds_identifiers(const CsvValues& row)
{
    const auto identifiers = std::ranges::count_if(
        row.values, [](const std::string& value) { return value.find("\"ImportId\"") != std::string::npos; });
    return identifiers > 0 && 2 * static_cast<std::size_t>(identifiers) >= count_values(row);
}

/// Whether a row below the names of Qualtrics says them in words ("Start Date" below "StartDate"), where an answer
/// would have a date.
bool explains_names(const CsvValues& names, const CsvValues& row)
{
    for (std::size_t column = 0; column < names.values.size(); ++column) {
        const std::string name = fold(value_of(names, column));
        if (name == "startdate" || name == "recordeddate") {
            const std::string_view value = value_of(row, column);
            return !value.empty() && value.find_first_of("0123456789") == std::string_view::npos;
        }
    }
    return false;
}

/// Whether a row below the questions of SurveyMonkey says what answers each column has ("Open-Ended Response", or a
/// choice), with nothing below who answers.
bool names_kinds_of_answers(const CsvValues& questions, const CsvValues& row)
{
    constexpr auto kinds = std::to_array<std::string_view>(
        {"open-ended response", "response", "open antwoord", "antwoord", "reactie", "open reactie", "reactie (open)"});
    const bool has_kind = std::ranges::any_of(
        row.values, [&kinds](const auto& value) { return place_among(kinds, fold(value)) < kinds.size(); });
    return has_kind && !value_of(questions, 0).empty() && value_of(row, 0).empty();
}

/// Where the rows of names, of questions and of answers are.
struct HeadRows {
    std::size_t questions = 0;
    /// What stands above a column that has no question of its own: another choice of the question before it.
    std::size_t choices = 0;
    std::size_t end = 1;
};

HeadRows find_rows(const std::vector<CsvValues>& rows, std::size_t first)
{
    HeadRows found{.questions = first, .choices = first, .end = first + 1};
    const auto row = [&rows](std::size_t index) { return index < rows.size() ? &rows[index] : nullptr; };
    const CsvValues* second = row(first + 1);
    const CsvValues* third = row(first + 2);
    if (second != nullptr && holds_identifiers(*second))
        found.end = first + 2;
    else if (third != nullptr && holds_identifiers(*third))
        found = {.questions = first + 1, .choices = first + 1, .end = first + 3};
    else if (second != nullptr && explains_names(rows[first], *second))
        found = {.questions = first + 1, .choices = first + 1, .end = first + 2};
    else if (second != nullptr && names_kinds_of_answers(rows[first], *second))
        found = {.questions = first, .choices = first + 1, .end = first + 2};
    return found;
}

std::string in_one_line(std::string_view head)
{
    std::string line;
    for (const char letter : head) {
        const bool is_blank = letter == ' ' || (letter >= '\t' && letter <= '\r');
        if (!is_blank)
            line += letter;
        else if (!line.empty() && !line.ends_with(' '))
            line += ' ';
    }
    return line.substr(0, line.find_last_not_of(' ') + 1);
}

/// LimeSurvey can write a code before each question: "G01Q02. Wat helpt u?". Where nearly all heads have one, it is
/// none of them.
void drop_codes(std::vector<std::string>& heads)
{
    const auto coded =
        std::ranges::count_if(heads, [](const std::string& head) { return without_code(head).size() < head.size(); });
    if (heads.size() < 3 || 10 * static_cast<std::size_t>(coded) < 9 * heads.size())
        return;
    for (std::string& head : heads)
        head = std::string(without_code(head));
}

}

AnswerHeads find_heads(const std::vector<CsvValues>& rows)
{
    AnswerHeads heads{.first = find_first(rows), .end = 0, .names = {}, .questions = {}};
    const HeadRows found = find_rows(rows, heads.first);
    heads.end = found.end;
    if (heads.first >= rows.size())
        return heads;
    for (std::size_t column = 0; column < rows[heads.first].values.size(); ++column) {
        heads.names.push_back(in_one_line(value_of(rows[heads.first], column)));
        heads.questions.push_back(in_one_line(value_of(rows[found.questions], column)));
        if (heads.questions.back().empty())
            heads.questions.back() = in_one_line(value_of(rows[found.choices], column));
        if (heads.questions.back().empty())
            heads.questions.back() = heads.names.back();
        if (heads.questions.back().empty())
            heads.questions.back() = fmt::format("kolom {}", column + 1);
    }
    drop_codes(heads.names);
    drop_codes(heads.questions);
    return heads;
}

std::size_t rank_as_speaker(std::string_view head)
{
    const std::size_t whole = place_among(heads_of_speakers, fold(head));
    const std::size_t place = std::min(whole, place_among(heads_of_speakers, fold(without_code(head))));
    return heads_of_speakers.size() - place;
}

bool is_head_of_roles(std::string_view head)
{
    return place_among(heads_of_roles, fold(head)) < heads_of_roles.size();
}

bool asks_to_explain(std::string_view head)
{
    constexpr auto words = std::to_array<std::string_view>(
        {"toelichting", "licht toe", "waarom", "opmerking", "vertel", "omschrijf", "beschrijf", "namelijk", "suggestie",
         "comment", "_text", "- text", "[anders]", "[other]", "[overig]"});
    const std::string folded = fold(head);
    return folded == "anders" || folded == "overig" || folded.starts_with("anders,") ||
           std::ranges::any_of(words, [&](std::string_view word) { return folded.find(word) != std::string::npos; });
}

bool asks_for_text(std::string_view head)
{
    constexpr auto words = std::to_array<std::string_view>(
        {"verhaal", "antwoord", "ervaring", "tekst", "reactie", "tips", "text", "verbeterpunt", "advies"});
    const std::string folded = fold(head);
    return folded.find('?') != std::string::npos || asks_to_explain(head) ||
           std::ranges::any_of(words, [&](std::string_view word) { return folded.find(word) != std::string::npos; });
}

bool is_head_of_questions(std::string_view head)
{
    constexpr auto names = std::to_array<std::string_view>({"vraag", "question", "vraagtekst"});
    return place_among(names, fold(head)) < names.size();
}

bool is_trace_of_machine(std::string_view head)
{
    constexpr auto names = std::to_array<std::string_view>(
        {"ipaddress", "ip address", "ip-adres", "ip adres", "ipadres", "ipaddr", "ip-address", "locationlatitude",
         "locationlongitude", "location latitude", "location longitude", "refurl", "verwijzende url"});
    return place_among(names, fold(head)) < names.size() || place_among(names, fold(without_code(head))) < names.size();
}

}
