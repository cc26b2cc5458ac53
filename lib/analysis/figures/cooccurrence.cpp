#include "analysis/figures/cooccurrence.hpp"

#include <algorithm>
#include <tuple>

namespace draad {

namespace {

bool stands_above(const Codebook& codebook, std::size_t upper, std::size_t lower)
{
    for (std::optional<std::size_t> code = lower; code; code = codebook.codes[*code].parent)
        if (*code == upper)
            return true;
    return false;
}

}

bool are_of_one_line(const Codebook& codebook, std::size_t first, std::size_t second)
{
    return stands_above(codebook, first, second) || stands_above(codebook, second, first);
}

Cooccurrences find_cooccurrences(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                                 const CodingRequest& request, Unit unit)
{
    const std::size_t codes = codebook.codes.size();
    Cooccurrences found{.unit = unit, .units = count_units(corpus, request.passages, unit)};
    found.units_of_code.assign(codes, 0);
    std::vector<std::vector<std::size_t>> meetings(codes, std::vector<std::size_t>(codes, 0));
    for (const std::vector<bool>& applies : codes_by_unit(coding, codebook, unit))
        for (std::size_t first = 0; first < codes; ++first) {
            if (!applies[first])
                continue;
            ++found.units_of_code[first];
            for (std::size_t second = first + 1; second < codes; ++second)
                meetings[first][second] += applies[second] ? 1 : 0;
        }
    for (std::size_t first = 0; first < codes; ++first)
        for (std::size_t second = first + 1; second < codes; ++second) {
            const std::size_t of_first = found.units_of_code[first];
            const std::size_t of_second = found.units_of_code[second];
            if (!request.codes[first] || !request.codes[second] || of_first == 0 || of_second == 0 ||
                are_of_one_line(codebook, first, second))
                continue;
            const std::size_t both = meetings[first][second];
            found.pairs.push_back({first,
                                   second,
                                   {.both = both,
                                    .first_only = of_first - both,
                                    .second_only = of_second - both,
                                    .neither = found.units - of_first - of_second + both}});
        }
    std::ranges::stable_sort(found.pairs, std::ranges::greater(),
                             [](const Cooccurrence& pair) { return pair.units.both; });
    return found;
}

}
