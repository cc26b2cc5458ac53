#include "report/prose/search_writer.hpp"

#include "report/columns/result_tables.hpp"
#include "report/harmless/plain_text.hpp"
#include "report/quotes/marked_text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace draad {

void write_search(std::span<const SearchResult> results, std::ostream& out)
{
    for (const SearchResult& result : results)
        out << fmt::format("{} [{}]\n    {}\n", on_one_line(cite(result.quote)), result.quote.id,
                           marked_text(result.quote, "**", "**", on_one_line));
}

Table search_table(std::span<const SearchResult> results, std::string_view name)
{
    Table table = empty_table(name);
    for (const SearchResult& result : results) {
        const Quote& quote = result.quote;
        table.rows.push_back({number_cell(table.rows.size() + 1), result.score, text_cell(quote.document),
                              text_cell(quote.title), text_cell(quote.speaker), text_cell(quote.role),
                              quote.time ? Cell(clock_time(*quote.time)) : Cell(), number_cell(quote.page),
                              number_cell(quote.paragraph), text_cell(fmt::format("{}", fmt::join(quote.codes, ", "))),
                              text_cell(quote.text), text_cell(quote.id)});
    }
    return table;
}

}
