#include "ingest/passes/record_lines.hpp"

#include "ingest/lines/shape.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace draad {

namespace {

/// Dutch records of meetings state in the passive what a meeting does: subjects and participles, folded.
constexpr auto subjects = std::to_array<std::string_view>(
    {"de vergadering ", "de openbare vergadering ", "de besloten vergadering ", "de beraadslaging ",
     "de algemene beraadslaging ", "de beraadslagingen ", "de agenda ", "de notulen ", "de besluitenlijst ",
     "het overleg ", "de zitting ", "de raadsvergadering ", "de commissievergadering ", "het incident ", "het debat "});

constexpr auto participles = std::to_array<std::string_view>(
    {"geopend", "gesloten", "geschorst", "hervat", "heropend", "vastgesteld", "verdaagd", "voortgezet"});

constexpr auto openings = std::to_array<std::string_view>(
    {"in stemming komt ", "in stemming komen ", "in stemming wordt ", "aan de orde is ", "aan de orde is:",
     "aan de orde zijn ", "aan de orde zijn:", "geopend te ", "gesloten te ", "daartoe wordt besloten",
     "daartoe wordt aldus besloten", "conform wordt besloten", "aldus wordt besloten", "hierna wordt de vergadering ",
     "hierop wordt de vergadering ", "schorsing van ", "voorzitter van de vergadering: "});

/// Followed by an hour: "Sluiting 22.05 uur", "Aanvang: 19.30 uur."
constexpr auto hour_openings = std::to_array<std::string_view>(
    {"sluiting", "aanvang", "opening", "schorsing", "heropening", "hervatting", "einde"});

bool begins_with_any(std::string_view text, const auto& beginnings)
{
    return std::ranges::any_of(beginnings, [text](std::string_view beginning) { return text.starts_with(beginning); });
}

/// "De vergadering wordt enkele ogenblikken geschorst": a passive of the present tense and nothing after it.
bool is_passive_of_meeting(std::string_view folded)
{
    if (!begins_with_any(folded, subjects))
        return false;
    const bool has_passive = folded.find(" wordt ") != std::string_view::npos ||
                             folded.find(" worden ") != std::string_view::npos ||
                             folded.find(" is ") != std::string_view::npos;
    const bool becomes =
        folded.find(" gaat ") != std::string_view::npos && folded.find(" over in ") != std::string_view::npos;
    return becomes || (has_passive && std::ranges::any_of(participles, [folded](std::string_view participle) {
                           return folded.ends_with(participle);
                       }));
}

bool tells_hour(std::string_view folded)
{
    constexpr std::size_t most_words = 5;
    return begins_with_any(folded, hour_openings) && count_words(folded) <= most_words &&
           folded.find(" uur") != std::string_view::npos &&
           folded.find_first_of("0123456789") != std::string_view::npos;
}

}

bool tells_proceedings(std::string_view sentence)
{
    constexpr std::size_t most_words = 60;
    std::string folded = fold(trimmed(sentence));
    if (count_words(folded) > most_words || folded.ends_with('?') || folded.find(". ") != std::string::npos)
        return false;
    while (!folded.empty() && std::string_view(".)]*").find(folded.back()) != std::string_view::npos)
        folded.pop_back();
    const std::string_view bare =
        std::string_view(folded).substr(std::min(folded.find_first_not_of("([*"), folded.size()));
    return is_passive_of_meeting(bare) || begins_with_any(bare, openings) || tells_hour(bare);
}

void mark_record_lines(std::string_view text, std::vector<MarkedLine>& lines)
{
    constexpr std::size_t most_lines = 6;
    if (std::ranges::none_of(lines, [](const MarkedLine& line) { return line.label.has_value(); }))
        return;
    for (std::size_t line_index = 0; line_index < lines.size(); ++line_index) {
        if (!lines[line_index].is_text() || lines[line_index].label)
            continue;
        const bool may_open = line_index == 0 || !lines[line_index - 1].is_text() ||
                              ends_sentence(content_of(text, lines[line_index - 1]));
        if (!may_open)
            continue;
        std::size_t last = line_index;
        while (!ends_sentence(content_of(text, lines[last])) && last + 1 < lines.size() &&
               last - line_index < most_lines && lines[last + 1].is_text() && !lines[last + 1].label &&
               !lines[last + 1].begins_paragraph)
            ++last;
        if (!tells_proceedings(text.substr(lines[line_index].content.begin,
                                           lines[last].content.end - lines[line_index].content.begin)))
            continue;
        for (std::size_t at = line_index; at <= last; ++at) {
            lines[at].role = LineRole::stage;
            lines[at].joins_previous = at > line_index;
        }
        lines[line_index].begins_paragraph = true;
        lines[line_index].ends_turn = true;
        line_index = last;
    }
}

}
