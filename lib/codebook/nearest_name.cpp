#include "codebook/nearest_name.hpp"

#include "wording/said.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

namespace draad {

namespace {

std::size_t edit_distance(std::string_view from, std::string_view to)
{
    std::vector<std::size_t> row(to.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < from.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < to.size(); ++j) {
            const std::size_t replaced = diagonal + (from[i] == to[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, replaced});
        }
    }
    return row.back();
}

}

std::string nearest_name(std::string_view written, std::span<const std::string_view> names)
{
    std::string_view nearest;
    std::size_t least = written.size() / 3 + 1;
    for (const std::string_view name : names) {
        const std::size_t distance = edit_distance(written, name);
        if (distance <= least && (nearest.empty() || distance < least)) {
            nearest = name;
            least = distance;
        }
    }
    return std::string(nearest);
}

std::string did_you_mean(std::string_view written, std::span<const std::string_view> names)
{
    const std::string nearest = nearest_name(written, names);
    return nearest.empty() ? std::string() : said("; did you mean '{}'?", nearest);
}

}
