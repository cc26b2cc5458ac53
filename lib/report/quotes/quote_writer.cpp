#include "report/quotes/quote_writer.hpp"

#include "report/quotes/quote_layouts.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace draad {

namespace {

constexpr std::array<std::pair<std::string_view, QuoteFormat>, 4> names = {
    {{"md", QuoteFormat::md}, {"text", QuoteFormat::text}, {"html", QuoteFormat::html}, {"docx", QuoteFormat::docx}}};

std::string laid_out(std::span<const QuoteSection> sections, const QuoteStyle& style)
{
    switch (style.format) {
    case QuoteFormat::text:
        return quotes_as_text(sections);
    case QuoteFormat::html:
        return quotes_as_page(sections, style.title);
    case QuoteFormat::docx:
        return quotes_as_word_document(sections, style.title);
    default:
        return quotes_as_markdown(sections);
    }
}

}

std::optional<QuoteFormat> quote_format_named(std::string_view name)
{
    const auto known = std::ranges::find(names, name, [](const auto& line) { return line.first; });
    return known == names.end() ? std::nullopt : std::optional(known->second);
}

std::optional<QuoteFormat> quote_format_of_file(std::string_view file)
{
    const std::size_t dot = file.rfind('.');
    if (dot == std::string_view::npos)
        return std::nullopt;
    const std::string_view ending = file.substr(dot + 1);
    if (ending == "txt")
        return QuoteFormat::text;
    return quote_format_named(ending == "htm" ? "html" : ending);
}

void write_quotes(const std::vector<QuoteSelection>& selections, const Codebook& codebook, const QuoteStyle& style,
                  std::ostream& out)
{
    out << laid_out(quote_sections(selections, codebook, style), style);
}

}
