#include "analysis/sketch.hpp"

#include "parallel.hpp"
#include "text/stable_hash.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <numeric>
#include <utility>

namespace draad {

namespace {

constexpr std::size_t words_of_shingle = 3;
constexpr std::size_t rows = 3;
constexpr std::size_t orders = Sketch::bands * rows;

/// SplitMix64 (Steele, Lea and Flood 2014).
constexpr std::uint64_t mix(std::uint64_t number)
{
    number = (number ^ (number >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    number = (number ^ (number >> 27U)) * 0x94D049BB133111EBULL;
    return number ^ (number >> 31U);
}

/// An order of shingles: by (multiplier · shingle + addend), its upper half (Dietzfelbinger et al. 1997).
struct Order {
    std::uint64_t multiplier = 0;
    std::uint64_t addend = 0;
};

constexpr std::array<Order, orders> make_orders()
{
    constexpr std::uint64_t step = 0x9E3779B97F4A7C15ULL;
    std::array<Order, orders> made{};
    for (std::size_t i = 0; i < orders; ++i)
        made[i] = {mix((2 * i + 1) * step) | 1U, mix((2 * i + 2) * step)};
    return made;
}

constexpr std::array<Order, orders> order_table = make_orders();

std::vector<std::uint32_t> shingles_of(const TokenizedText& words)
{
    std::vector<std::uint64_t> hashes;
    hashes.reserve(words.tokens.size());
    for (const Token& token : words.tokens)
        if (token.is_word())
            hashes.push_back(stable_hash(token.folded));
    if (hashes.size() < shortest_sketched)
        return {};
    std::vector<std::uint32_t> shingles;
    shingles.reserve(hashes.size());
    for (std::size_t i = 0; i + words_of_shingle <= hashes.size(); ++i)
        shingles.push_back(static_cast<std::uint32_t>(mix(mix(mix(hashes[i]) + hashes[i + 1]) + hashes[i + 2])));
    std::ranges::sort(shingles);
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

std::vector<std::uint64_t> keys_of(const std::vector<std::uint32_t>& shingles)
{
    std::array<std::uint32_t, orders> minima{};
    minima.fill(std::numeric_limits<std::uint32_t>::max());
    for (const std::uint32_t shingle : shingles)
        for (std::size_t i = 0; i < orders; ++i) {
            const std::uint64_t rank = order_table[i].multiplier * shingle + order_table[i].addend;
            minima[i] = std::min(minima[i], static_cast<std::uint32_t>(rank >> 32U));
        }
    std::vector<std::uint64_t> keys(Sketch::bands);
    for (std::size_t band = 0; band < Sketch::bands; ++band) {
        keys[band] = mix(band + 1);
        for (std::size_t row = 0; row < rows; ++row)
            keys[band] = mix(keys[band] + minima[band * rows + row]);
    }
    return keys;
}

/// Which shingles stand in more than one passage: all of those, and the few others that meet one of them in its bit.
class SharedShingles {
public:
    explicit SharedShingles(std::span<const Sketch> sketches)
    {
        std::size_t count = 0;
        for (const Sketch& sketch : sketches)
            count += sketch.shingles.size();
        bits_ = std::clamp(static_cast<unsigned>(std::bit_width(count)) + 3U, 6U, 32U);
        std::vector<bool> is_seen(std::size_t{1} << bits_);
        is_shared_.resize(is_seen.size());
        for (const Sketch& sketch : sketches)
            for (const std::uint32_t shingle : sketch.shingles) {
                const std::size_t place = place_of(shingle);
                if (is_seen[place])
                    is_shared_[place] = true;
                is_seen[place] = true;
            }
    }

    /// Whether so many of a passage's shingles are shared that it may resemble another: of what two have together,
    /// both must have the part `least_resemblance`, and so at least that part of the one.
    bool may_resemble(const Sketch& sketch) const
    {
        const auto shared = static_cast<double>(std::ranges::count_if(
            sketch.shingles, [&](std::uint32_t shingle) { return is_shared_[place_of(shingle)]; }));
        return shared > 0 && shared >= least_resemblance * static_cast<double>(sketch.shingles.size());
    }

private:
    std::size_t place_of(std::uint32_t shingle) const { return std::uint64_t{shingle} >> (32 - bits_); }

    unsigned bits_ = 0;
    std::vector<bool> is_shared_;
};

void add_keys(std::span<Sketch> sketches, unsigned jobs)
{
    const SharedShingles shared(sketches);
    for_each_in_parallel(sketches.size(), jobs, [&] {
        return [&](std::size_t i) {
            if (shared.may_resemble(sketches[i]))
                sketches[i].keys = keys_of(sketches[i].shingles);
        };
    });
}

/// A later passage and an earlier one that it may repeat.
using Candidate = std::pair<std::uint32_t, std::uint32_t>;

/// Passages that share a key, by place. Each is held against the first few of its key only: where hundreds share one,
/// they are copies, and comparing all would take the square of the time.
std::vector<Candidate> find_candidates(std::span<const Sketch> sketches)
{
    constexpr std::size_t most_compared = 8;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> keyed;
    for (std::uint32_t place = 0; place < sketches.size(); ++place)
        for (const std::uint64_t key : sketches[place].keys)
            keyed.emplace_back(key, place);
    std::ranges::sort(keyed);
    std::vector<Candidate> candidates;
    for (std::size_t begin = 0, i = 0; i < keyed.size(); ++i) {
        if (keyed[i].first != keyed[begin].first)
            begin = i;
        for (std::size_t j = begin; j < std::min(i, begin + most_compared); ++j)
            candidates.emplace_back(keyed[i].second, keyed[j].second);
    }
    std::ranges::sort(candidates);
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    return candidates;
}

}

Sketch sketch_of(const AnalysedPassage& passage)
{
    Sketch sketch;
    if (passage.passage.kind != PassageKind::body)
        return sketch;
    sketch.shingles = shingles_of(passage.words);
    return sketch;
}

double resemblance(std::span<const std::uint32_t> left, std::span<const std::uint32_t> right)
{
    std::size_t shared = 0;
    for (std::size_t i = 0, j = 0; i < left.size() && j < right.size();) {
        shared += left[i] == right[j] ? 1 : 0;
        const bool takes_left = left[i] <= right[j];
        const bool takes_right = right[j] <= left[i];
        i += takes_left ? 1 : 0;
        j += takes_right ? 1 : 0;
    }
    const std::size_t all = left.size() + right.size() - shared;
    return all == 0 ? 0 : static_cast<double>(shared) / static_cast<double>(all);
}

std::vector<std::uint32_t> first_of_each(std::span<Sketch> sketches, unsigned jobs)
{
    add_keys(sketches, jobs);
    std::vector<std::uint32_t> firsts(sketches.size());
    std::iota(firsts.begin(), firsts.end(), std::uint32_t{0});
    for (const auto& [later, earlier] : find_candidates(sketches)) {
        const std::uint32_t first = firsts[earlier];
        if (firsts[later] == later &&
            resemblance(sketches[later].shingles, sketches[first].shingles) >= least_resemblance)
            firsts[later] = first;
    }
    return firsts;
}

}
