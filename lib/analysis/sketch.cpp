#include "analysis/sketch.hpp"

#include "text/stable_hash.hpp"

#include <algorithm>
#include <utility>

namespace draad {

namespace {

constexpr std::size_t words_of_shingle = 3;
/// How many of a passage's smallest shingles find it.
constexpr std::size_t most_sampled = 8;
/// A passage is held against the first few of each of its shingles only: where hundreds share one, it is a phrase that
/// everybody uses, and comparing all would take the square of the time.
constexpr std::uint32_t most_holders = 8;

/// SplitMix64 (Steele, Lea and Flood 2014).
constexpr std::uint64_t mix(std::uint64_t number)
{
    number = (number ^ (number >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    number = (number ^ (number >> 27U)) * 0x94D049BB133111EBULL;
    return number ^ (number >> 31U);
}

/// Whether the part of shingles that both have can be so large.
bool may_resemble(std::size_t one, std::size_t other)
{
    return static_cast<double>(std::min(one, other)) >= least_resemblance * static_cast<double>(std::max(one, other));
}

}

Sketch sketch_of(const AnalysedPassage& passage)
{
    if (passage.passage.kind != PassageKind::body)
        return {};
    std::vector<std::uint64_t> hashes;
    hashes.reserve(passage.words.tokens.size());
    for (const Token& token : passage.words.tokens)
        if (token.is_word())
            hashes.push_back(stable_hash(token.folded));
    if (hashes.size() < shortest_sketched)
        return {};
    Sketch sketch;
    sketch.reserve(hashes.size());
    for (std::size_t i = 0; i + words_of_shingle <= hashes.size(); ++i)
        sketch.push_back(static_cast<std::uint32_t>(mix(mix(mix(hashes[i]) + hashes[i + 1]) + hashes[i + 2])));
    std::ranges::sort(sketch);
    sketch.erase(std::unique(sketch.begin(), sketch.end()), sketch.end());
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

std::uint32_t EarlierPassages::first_of(Sketch sketch)
{
    const auto number = static_cast<std::uint32_t>(sketches_.size());
    const std::size_t sample_size = std::min(sketch.size(), most_sampled);
    for (const std::uint32_t earlier : candidates(std::span(sketch).first(sample_size)))
        if (may_resemble(sketch.size(), sketches_[earlier].size()) &&
            resemblance(sketch, sketches_[earlier]) >= least_resemblance) {
            sketches_.emplace_back();
            return earlier;
        }
    keep(number, std::move(sketch), sample_size);
    return number;
}

/// Those that share two shingles of the sample, ascending.
std::vector<std::uint32_t> EarlierPassages::candidates(std::span<const std::uint32_t> sample) const
{
    std::vector<std::uint32_t> found;
    for (const std::uint32_t shingle : sample)
        if (const auto holders = holders_of_.find(shingle); holders != holders_of_.end())
            for (std::uint32_t i = 0, at = holders->second.last; i < holders->second.count; ++i) {
                found.push_back(holders_[at].passage);
                at = holders_[at].before;
            }
    std::ranges::sort(found);
    std::vector<std::uint32_t> shared;
    for (std::size_t i = 1; i < found.size(); ++i)
        if (found[i] == found[i - 1] && (shared.empty() || shared.back() != found[i]))
            shared.push_back(found[i]);
    return shared;
}

void EarlierPassages::keep(std::uint32_t number, Sketch sketch, std::size_t sample_size)
{
    for (const std::uint32_t shingle : std::span(sketch).first(sample_size)) {
        Holders& holders = holders_of_[shingle];
        if (holders.count == most_holders)
            continue;
        holders_.push_back({.passage = number, .before = holders.last});
        holders = {.last = static_cast<std::uint32_t>(holders_.size() - 1), .count = holders.count + 1};
    }
    sketches_.push_back(std::move(sketch));
}

std::vector<std::uint32_t> first_of_each(std::span<Sketch> sketches)
{
    EarlierPassages earlier;
    std::vector<std::uint32_t> firsts;
    for (Sketch& sketch : sketches)
        firsts.push_back(earlier.first_of(std::move(sketch)));
    return firsts;
}

}
