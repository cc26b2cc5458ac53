#include "report/page/report_cells.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace draad {

HtmlCell whole_cell(std::size_t number, const ReportWords& words)
{
    return {.text = words.whole(number), .value = std::to_string(number)};
}

HtmlCell real_cell(double number, const ReportWords& words)
{
    return {.text = words.real(number), .value = fmt::format("{:.4f}", number)};
}

int heat_of(std::size_t hits, double rate, double highest)
{
    constexpr double shades = 5;
    if (hits < 2 || highest <= 0)
        return static_cast<int>(hits);
    return static_cast<int>(std::min(shades, 1 + std::floor(rate / highest * shades)));
}

int heat_of(const UnitCounts& units)
{
    if (static_cast<double>(units.both) <= expected_meetings(units))
        return 0;
    int heat = 0;
    for (const double bound : {3.84, 6.63, 10.83, 15.14, 25.0})
        heat += log_likelihood(units) > bound ? 1 : 0;
    return heat;
}

std::string label_of(const ReportContent& content, std::size_t code)
{
    return content.codebook.codes[code].label;
}

bool is_sub_theme(const ReportContent& content, std::size_t code)
{
    const std::optional<std::size_t> parent = content.codebook.codes[code].parent;
    return parent && content.request.codes[*parent];
}

}
