#include "report/tables/comparison_tables.hpp"

#include "report/columns/result_tables.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <map>
#include <string>

namespace draad {

namespace {

Cell real(std::optional<double> number)
{
    return number ? Cell(*number) : Cell();
}

std::string names_of(const std::vector<Caution>& cautions)
{
    std::string names;
    for (const Caution caution : cautions)
        names += (names.empty() ? "" : ", ") + name_of(caution);
    return names;
}

}

std::string name_of(Caution caution)
{
    switch (caution) {
    case Caution::few:
        return "few hits";
    case Caution::one_document:
        return "one document";
    default:
        return "one speaker";
    }
}

Table cooccurrence_table(const Cooccurrences& found, const Codebook& codebook, NeverMet never_met)
{
    Table table = empty_table("cooccur");
    for (const Cooccurrence& pair : found.pairs)
        if (pair.units.both > 0 || never_met == NeverMet::show)
            table.rows.push_back({codebook.codes[pair.first].path, codebook.codes[pair.second].path,
                                  whole_cell(pair.units.both), expected_meetings(pair.units), jaccard(pair.units),
                                  log_likelihood(pair.units), whole_cell(found.units_of_code[pair.first]),
                                  whole_cell(found.units_of_code[pair.second]), whole_cell(found.units)});
    return table;
}

Table cooccurrence_matrix(const Cooccurrences& found, const Codebook& codebook, const std::vector<bool>& codes)
{
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> both;
    for (const Cooccurrence& pair : found.pairs)
        both[{pair.first, pair.second}] = both[{pair.second, pair.first}] = pair.units.both;
    Table table = empty_table("cooccur-matrix");
    for (std::size_t row = 0; row < codes.size(); ++row) {
        if (!codes[row])
            continue;
        table.columns.push_back({codebook.codes[row].path, at_right});
        std::vector<Cell> cells{codebook.codes[row].path};
        for (std::size_t column = 0; column < codes.size(); ++column) {
            if (!codes[column])
                continue;
            const bool is_trivial = row != column && are_of_one_line(codebook, row, column);
            cells.push_back(is_trivial      ? Cell()
                            : row == column ? whole_cell(found.units_of_code[row])
                                            : whole_cell(both[{row, column}]));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Table comparison_table(std::span<const Comparison> comparisons, const Codebook& codebook, const std::string& rest)
{
    Table table = empty_table("compare");
    for (const Comparison& compared : comparisons) {
        const std::optional<Interval>& interval = compared.log_ratio_interval;
        table.rows.push_back(
            {codebook.codes[compared.code].path, text_cell(compared.group), whole_cell(compared.counts.in_part),
             compared.per_thousand, compared.interval.low, compared.interval.high,
             compared.against.empty() ? rest : compared.against, whole_cell(compared.counts.in_rest),
             compared.per_thousand_against, real(compared.log_ratio), interval ? Cell(interval->low) : Cell(),
             interval ? Cell(interval->high) : Cell(), compared.log_likelihood, text_cell(names_of(compared.cautions)),
             whole_cell(compared.counts.words_of_part), whole_cell(compared.counts.words_of_rest)});
    }
    return table;
}

}
