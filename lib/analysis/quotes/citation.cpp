#include "analysis/quotes/quote_choice.hpp"
#include "analysis/quotes/quotes.hpp"

#include <fmt/format.h>

namespace draad {

namespace {

enum class Naming { full, brief };

std::string document_of(const Quote& quote, Naming naming)
{
    if (quote.document == "-")
        return "standaardinvoer";
    if (quote.title.empty())
        return quote.document;
    const bool needs_file = quote.shares_title || (naming == Naming::full && !quote.shows_title);
    return needs_file ? fmt::format("{} ({})", quote.title, quote.document) : quote.title;
}

std::string source_of(const Quote& quote, Naming naming)
{
    std::string citation = names_someone(quote.speaker) ? quote.speaker : std::string();
    if (!quote.role.empty())
        citation += fmt::format(" ({})", quote.role);
    return citation + (citation.empty() ? "" : ", ") + document_of(quote, naming);
}

std::string_view note_of_mending(const Quote& quote)
{
    return quote.is_mended ? ", tekst hersteld" : "";
}

}

std::string clock_time(std::uint32_t seconds)
{
    if (seconds < 3600)
        return fmt::format("{:02}:{:02}", seconds / 60, seconds % 60);
    return fmt::format("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

std::string cite_source(const Quote& quote)
{
    return source_of(quote, Naming::brief).append(note_of_mending(quote));
}

std::string cite(const Quote& quote)
{
    std::string citation = source_of(quote, Naming::full);
    if (quote.time)
        citation += ", " + clock_time(*quote.time);
    else if (quote.page > 0)
        citation += fmt::format(", p. {}", quote.page);
    else if (quote.line > 0)
        citation += fmt::format(", regel {}", quote.line);
    else
        citation += fmt::format(", alinea {}", quote.paragraph);
    return citation.append(note_of_mending(quote));
}

}
