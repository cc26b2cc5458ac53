#include "report/quotes/quote_sections.hpp"

#include "analysis/quotes/quote_choice.hpp"
#include "report/harmless/plain_text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace draad {

namespace {

/// Paragraphs of a source may break their lines anywhere.
std::string in_one_flow(std::string_view text)
{
    std::string flow;
    for (const char byte : on_one_line(text))
        if (byte != ' ' || (!flow.empty() && flow.back() != ' '))
            flow += byte;
    return flow;
}

std::string spoken(const Quote& quote)
{
    const SpeechMarks marks = speech_marks(quote);
    return fmt::format("{}{}{}{}{}", marks.open, quote.is_cut_before ? "[…] " : "", in_one_flow(quote.text),
                       quote.is_cut_after ? " […]" : "", marks.close);
}

std::string choice_line(const QuoteSelection& selection)
{
    const auto part = [](std::size_t shown, std::size_t available, const char* one, const char* many) {
        const char* name = available == 1 ? one : many;
        return shown == available ? fmt::format("{} {}", available, name)
                                  : fmt::format("{} van {} {}", shown, available, name);
    };
    std::string line = part(selection.quotes.size(), selection.available, "citaat", "citaten");
    if (selection.available_speakers > 0)
        line += " · " + part(count_speakers(selection.quotes), selection.available_speakers, "spreker", "sprekers");
    return line + " · " +
           part(count_documents(selection.quotes), selection.available_documents, "document", "documenten");
}

/// How those who ask are treated, if there are any.
std::string questions_line(const QuoteSelection& selection)
{
    if (selection.available_questions == 0)
        return {};
    const auto shown = static_cast<std::size_t>(std::ranges::count_if(selection.quotes, &Quote::is_question));
    if (selection.quotes.size() == selection.available)
        return fmt::format("Waarvan {} van wie vragen stelt (interviewer, gespreksleider).", shown);
    return fmt::format("Antwoorden gaan voor; van wie vragen stelt (interviewer, gespreksleider) {} van {} {}.", shown,
                       selection.available_questions, selection.available_questions == 1 ? "citaat" : "citaten");
}

/// How many of a choice are seldom printed, if there are any.
std::string weak_line(const QuoteSelection& selection)
{
    const auto weak = static_cast<std::size_t>(std::ranges::count_if(
        selection.quotes, [](const Quote& quote) { return !quote.is_kept && quote.worth < weak_worth; }));
    if (weak == 0 || selection.quotes.size() == selection.available)
        return {};
    return fmt::format("Zwakker (minder dan {:.0f} van 5 waard): {} van deze {}.", weak_worth, weak,
                       selection.quotes.size());
}

std::string citation_of(const Quote& quote, CitationStyle style)
{
    switch (style) {
    case CitationStyle::full:
        return in_one_flow(cite(quote));
    case CitationStyle::brief:
        return in_one_flow(cite_source(quote));
    default:
        return {};
    }
}

/// With a comma, as Dutch has it.
std::string in_dutch(std::string number)
{
    std::ranges::replace(number, '.', ',');
    return number;
}

std::string explanation_of(const Quote& quote)
{
    std::string line = in_dutch(fmt::format("Waard {:.1f} van 5", quote.worth));
    if (quote.is_kept)
        line += ", gekozen";
    const char* before = ": ";
    for (const WorthReason& reason : quote.reasons) {
        line += before + std::string(reason.words) + in_dutch(fmt::format(" {:+.1f}", reason.points));
        before = " · ";
    }
    return line;
}

}

std::vector<QuoteSection> quote_sections(const std::vector<QuoteSelection>& selections, const Codebook& codebook,
                                         const QuoteStyle& style)
{
    std::vector<QuoteSection> sections;
    for (const QuoteSelection& selection : selections) {
        QuoteSection section{.heading = in_one_flow(codebook.codes[selection.code].label), .notes = {}, .quotes = {}};
        section.notes.push_back(choice_line(selection));
        if (std::string questions = questions_line(selection); !questions.empty())
            section.notes.push_back(std::move(questions));
        if (std::string weak = weak_line(selection); !weak.empty())
            section.notes.push_back(std::move(weak));
        for (const Quote& quote : selection.quotes)
            section.quotes.push_back({.text = spoken(quote),
                                      .citation = citation_of(quote, style.citation),
                                      .id = style.citation == CitationStyle::full ? quote.id : std::string(),
                                      .explanation = style.is_explained ? explanation_of(quote) : std::string()});
        sections.push_back(std::move(section));
    }
    return sections;
}

}
