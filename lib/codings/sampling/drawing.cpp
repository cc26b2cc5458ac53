#include "codings/sampling/drawing.hpp"

#include "storage/stable_hash.hpp"

#include <algorithm>
#include <numeric>

namespace draad {

namespace {

/// Spreads the bits of a number, so that numbers close to each other give numbers with nothing in common. (The
/// finalizer of splitmix64: Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators".)
std::uint64_t spread(std::uint64_t number)
{
    number += 0x9E3779B97F4A7C15ULL;
    number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9ULL;
    number = (number ^ (number >> 27)) * 0x94D049BB133111EBULL;
    return number ^ (number >> 31);
}

/// Evenly, those with the fewest first, so that what they do not have goes to those with more.
std::vector<std::size_t> share_evenly(std::span<const std::size_t> available, std::size_t size)
{
    std::vector<std::size_t> order(available.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t stratum) { return available[stratum]; });
    std::vector<std::size_t> shares(available.size());
    std::size_t left = order.size();
    for (const std::size_t stratum : order) {
        shares[stratum] = std::min(available[stratum], size / left--);
        size -= shares[stratum];
    }
    return shares;
}

}

std::uint64_t random_number(std::string_view document, DocumentRange range, std::uint64_t seed)
{
    const std::size_t slash = document.rfind('/');
    const std::string_view file = slash == std::string_view::npos ? document : document.substr(slash + 1);
    return spread(spread(spread(stable_hash(file, seed) + seed) + range.start) + range.end);
}

std::vector<std::size_t> share_out(std::span<const std::size_t> available, std::size_t size)
{
    if (available.empty())
        return {};
    const std::span<const std::size_t> coded = available.subspan(1);
    const std::size_t all_coded = std::accumulate(coded.begin(), coded.end(), std::size_t(0));
    const std::size_t for_coded = std::min(all_coded, std::max(size / 2, size - std::min(size, available.front())));
    std::vector<std::size_t> shares = share_evenly(coded, for_coded);
    shares.insert(shares.begin(), std::min(available.front(), size - for_coded));
    return shares;
}

std::vector<std::size_t> draw(std::span<const DrawCandidate> candidates, std::span<const std::size_t> sizes)
{
    std::vector<std::size_t> order(candidates.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t index) { return candidates[index].number; });
    std::vector<std::size_t> left(sizes.begin(), sizes.end());
    std::vector<std::size_t> drawn;
    for (const std::size_t index : order)
        if (left[candidates[index].stratum] > 0) {
            --left[candidates[index].stratum];
            drawn.push_back(index);
        }
    // By another number than they were drawn by: of a large stratum only those with small ones are among them.
    std::ranges::stable_sort(drawn, {}, [&](std::size_t index) { return spread(candidates[index].number); });
    return drawn;
}

}
