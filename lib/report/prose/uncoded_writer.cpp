#include "report/prose/uncoded_writer.hpp"

#include "report/columns/result_tables.hpp"
#include "report/harmless/plain_text.hpp"
#include "report/quotes/marked_text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace draad {

namespace {

std::string where(std::size_t distance)
{
    if (distance == 0)
        return {};
    return distance == 1 ? ", beside a coded one" : fmt::format(", {} away from a coded one", distance);
}

}

void write_uncoded(std::span<const UncodedUnit> units, const Codebook& codebook, std::ostream& out)
{
    for (const UncodedUnit& unit : units)
        out << fmt::format("{} [{}]\n    like {}{}\n    {}\n", on_one_line(cite(unit.quote)), unit.quote.id,
                           codebook.codes[unit.code].path, where(unit.distance),
                           marked_text(unit.quote, "**", "**", on_one_line));
}

Table uncoded_table(std::span<const UncodedUnit> units, const Codebook& codebook)
{
    Table table = empty_table("uncoded");
    for (const UncodedUnit& unit : units) {
        const Quote& quote = unit.quote;
        table.rows.push_back({number_cell(table.rows.size() + 1), unit.score, codebook.codes[unit.code].path,
                              text_cell(fmt::format("{}", fmt::join(unit.words, ", "))), number_cell(unit.distance),
                              text_cell(quote.document), text_cell(quote.title), text_cell(quote.speaker),
                              text_cell(quote.role), quote.time ? Cell(clock_time(*quote.time)) : Cell(),
                              number_cell(quote.page), number_cell(quote.paragraph), number_cell(quote.line),
                              whole_cell(quote.range.start), whole_cell(quote.range.end), text_cell(quote.text),
                              text_cell(quote.id)});
    }
    return table;
}

}
