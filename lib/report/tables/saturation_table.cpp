#include "report/tables/saturation_table.hpp"

#include "report/columns/result_tables.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace draad {

Table saturation_table(std::span<const SaturationRow> rows, const Codebook& codebook, const Corpus& corpus)
{
    Table table = empty_table("saturation");
    for (const SaturationRow& row : rows) {
        std::vector<std::string_view> first_here;
        for (const std::size_t code : row.new_codes)
            first_here.push_back(codebook.codes[code].path);
        table.rows.push_back({corpus.documents()[row.document].card.name, whole_cell(row.hits),
                              whole_cell(row.new_codes.size()), whole_cell(row.new_rules), whole_cell(row.new_ways),
                              whole_cell(row.codes), whole_cell(row.rules), whole_cell(row.ways),
                              row.new_percent ? Cell(*row.new_percent) : Cell(),
                              text_cell(fmt::format("{}", fmt::join(first_here, ", ")))});
    }
    return table;
}

}
