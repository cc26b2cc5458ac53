#include "report/prose/excerpt_writer.hpp"

#include "analysis/quotes/quotes.hpp"
#include "report/harmless/plain_text.hpp"

#include <fmt/format.h>

#include <string>

namespace draad {

namespace {

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
    if (place.line > 0)
        line += fmt::format(" · line {}", place.line);
    if (place.speaker) {
        const Speaker& speaker = card.speakers[*place.speaker];
        line += fmt::format(" · {}{}", speaker.name, speaker.role.empty() ? "" : fmt::format(" ({})", speaker.role));
    }
    return line + fmt::format(" · characters {}-{}", passage.range.start, passage.range.end);
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
