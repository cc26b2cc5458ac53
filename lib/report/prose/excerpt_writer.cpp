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

std::string header_line(const ExcerptPassage& passage, const DocumentCard& card)
{
    const Passage& header = passage.header;
    std::string line = fmt::format("paragraph {}", header.paragraph);
    if (header.kind != PassageKind::body)
        line += fmt::format(" · {}", name_of(header.kind));
    if (header.time)
        line += fmt::format(" · {}", clock_time(*header.time));
    if (header.page > 0)
        line += fmt::format(" · p. {}", header.page);
    if (header.line > 0)
        line += fmt::format(" · line {}", header.line);
    if (header.speaker) {
        const Speaker& speaker = card.speakers[*header.speaker];
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
        out << '\n' << on_one_line(header_line(passage, excerpt.card)) << '\n' << marked(passage) << '\n';
}

}
