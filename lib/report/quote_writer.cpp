#include "report/quote_writer.hpp"

#include "analysis/quote_choice.hpp"
#include "report/plain_text.hpp"
#include "report/tables.hpp"

#include <fmt/format.h>

#include <string>

namespace draad {

namespace {

/// White space with a line end in it is one space to a reader of Markdown; blank lines would break the quote apart.
std::string blockquote(const std::string& text)
{
    std::string quoted = "> ";
    const std::string line = on_one_line(text);
    for (std::size_t i = 0; i < line.size(); ++i)
        if (line[i] != ' ' || i == 0 || line[i - 1] != ' ')
            quoted += line[i];
    return quoted;
}

/// "5 van 48 citaten · 4 van 17 sprekers · 3 van 10 documenten".
std::string choice_line(const QuoteSelection& selection)
{
    const auto part = [](std::size_t shown, std::size_t available, const char* one, const char* many) {
        const char* name = available == 1 ? one : many;
        return shown == available ? fmt::format("{} {}", available, name)
                                  : fmt::format("{} van {} {}", shown, available, name);
    };
    return part(selection.quotes.size(), selection.available, "citaat", "citaten") + " · " +
           part(count_speakers(selection.quotes), selection.available_speakers, "spreker", "sprekers") + " · " +
           part(count_documents(selection.quotes), selection.available_documents, "document", "documenten");
}

std::string marked(const ExcerptPassage& passage)
{
    const std::string_view text = passage.text;
    const auto [begin, end] = passage.target;
    if (passage.target.is_empty())
        return without_controls(text);
    return without_controls(text.substr(0, begin)) + "⟦" + without_controls(text.substr(begin, end - begin)) + "⟧" +
           without_controls(text.substr(end));
}

std::string place_line(const ExcerptPassage& passage, const DocumentCard& card)
{
    const Passage& place = passage.place;
    std::string line = fmt::format("paragraph {}", place.paragraph);
    if (place.kind != PassageKind::body)
        line += fmt::format(" · {}", name_of(place.kind));
    if (place.time)
        line += fmt::format(" · {}", clock_time(*place.time));
    if (place.page > 0)
        line += fmt::format(" · p. {}", place.page);
    if (place.speaker) {
        const Speaker& speaker = card.speakers[*place.speaker];
        line += fmt::format(" · {}{}", speaker.name, speaker.role.empty() ? "" : fmt::format(" ({})", speaker.role));
    }
    return line + fmt::format(" · characters {}-{}", passage.range.start, passage.range.end);
}

}

void write_quotes(const std::vector<QuoteSelection>& selections, const Codebook& codebook, std::ostream& out)
{
    bool is_first = true;
    for (const QuoteSelection& selection : selections) {
        out << (is_first ? "" : "\n") << "## " << codebook.codes[selection.code].label << "\n\n";
        is_first = false;
        out << choice_line(selection) << '\n';
        for (const Quote& quote : selection.quotes) {
            const std::string text = quote.is_speech ? "‘" + quote.text + "’" : quote.text;
            out << '\n' << blockquote(text) << "\n>\n> — " << on_one_line(cite(quote)) << " [" << quote.id << "]\n";
        }
    }
}

void write_excerpt(const Excerpt& excerpt, std::ostream& out)
{
    out << on_one_line(excerpt.card.name);
    if (!excerpt.card.title.empty())
        out << " · " << on_one_line(excerpt.card.title);
    out << '\n';
    for (const ExcerptPassage& passage : excerpt.passages)
        out << '\n' << on_one_line(place_line(passage, excerpt.card)) << '\n' << marked(passage) << '\n';
}

}
