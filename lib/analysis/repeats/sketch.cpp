#include "analysis/repeats/sketch.hpp"

#include "storage/stable_hash.hpp"

#include <algorithm>
#include <utility>

namespace draad {

namespace {

constexpr std::size_t words_of_shingle = 3;
/// A passage is held against the first few of each of its shingles only: where hundreds share one, it is a phrase that
/// everybody uses, and comparing all would take the square of the time.
constexpr std::ptrdiff_t most_holders = 8;

/// SplitMix64 (Steele, Lea and Flood 2014).
constexpr std::uint64_t mix(std::uint64_t number)
{
    number = (number ^ (number >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    number = (number ^ (number >> 27U)) * 0x94D049BB133111EBULL;
    return number ^ (number >> 31U);
}

constexpr std::uint32_t shingle_of(std::uint64_t first, std::uint64_t second, std::uint64_t third)
{
    return static_cast<std::uint32_t>(mix((first * 0x9E3779B97F4A7C15ULL + second) * 0xD6E8FEB86659FD93ULL + third));
}

/// Whether the part of shingles that both have can be so large.
bool may_resemble(std::size_t one, std::size_t other)
{
    return static_cast<double>(std::min(one, other)) >= least_resemblance * static_cast<double>(std::max(one, other));
}

}

Sketch sketch_of(PassageKind kind, std::span<const FoldedToken> tokens)
{
    if (kind != PassageKind::body)
        return {};
    std::vector<std::uint32_t> shingles;
    shingles.reserve(tokens.size());
    std::size_t words = 0;
    std::uint64_t first = 0; // the hashes of the last two words
    std::uint64_t second = 0;
    for (const FoldedToken& token : tokens) {
        if (!token.is_word())
            continue;
        const std::uint64_t third = stable_hash(token.folded);
        if (++words >= words_of_shingle)
            shingles.push_back(shingle_of(first, second, third));
        first = std::exchange(second, third);
    }
    return words < shortest_sketched ? Sketch() : Sketch(std::move(shingles));
}

Sketch sketch_of(PassageSource& passage)
{
    return sketch_of(passage.header().kind, passage.tokens(all_tokens));
}

Sketch::Sketch(std::vector<std::uint32_t> shingles) : shingles_(std::move(shingles))
{
    for (const std::uint32_t shingle : shingles_)
        if (sampled_ < most_sampled || shingle < sample_.back())
            put_in_sample(shingle);
}

void Sketch::put_in_sample(std::uint32_t shingle)
{
    const auto end = sample_.begin() + static_cast<std::ptrdiff_t>(sampled_);
    const auto found = std::lower_bound(sample_.begin(), end, shingle);
    if (found != end && *found == shingle)
        return;
    sampled_ = std::min(sampled_ + 1, most_sampled);
    std::move_backward(found, sample_.begin() + static_cast<std::ptrdiff_t>(sampled_) - 1,
                       sample_.begin() + static_cast<std::ptrdiff_t>(sampled_));
    *found = shingle;
}

std::span<const std::uint32_t> Sketch::sorted()
{
    if (!is_sorted_) {
        std::ranges::sort(shingles_);
        shingles_.erase(std::unique(shingles_.begin(), shingles_.end()), shingles_.end());
        is_sorted_ = true;
    }
    return shingles_;
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
    const std::uint32_t number = passages_++;
    for (const std::uint32_t earlier : candidates(sketch.sample())) {
        const std::span<const std::uint32_t> own = sketch.sorted();
        const std::span<const std::uint32_t> other = sketch_of(earlier).sorted();
        if (may_resemble(own.size(), other.size()) && resemblance(own, other) >= least_resemblance)
            return earlier;
    }
    keep(number, std::move(sketch));
    return number;
}

/// Those that share two shingles of the sample, ascending.
std::vector<std::uint32_t> EarlierPassages::candidates(std::span<const std::uint32_t> sample) const
{
    std::vector<std::uint32_t> found;
    for (const std::uint32_t shingle : sample) {
        const Drawer& with_lower = drawer(shingle);
        for (std::size_t i = 0; i < with_lower.uppers.size(); ++i)
            if (with_lower.uppers[i] == upper(shingle))
                found.push_back(with_lower.passages[i]);
    }
    std::ranges::sort(found);
    std::vector<std::uint32_t> shared;
    for (std::size_t i = 1; i < found.size(); ++i)
        if (found[i] == found[i - 1] && (shared.empty() || shared.back() != found[i]))
            shared.push_back(found[i]);
    return shared;
}

Sketch& EarlierPassages::sketch_of(std::uint32_t passage)
{
    Recent& recent = recent_[passage % most_recent];
    if (recent.passage != passage)
        recent = {.passage = passage, .sketch = read_again_(passage)};
    return recent.sketch;
}

void EarlierPassages::keep(std::uint32_t passage, Sketch sketch)
{
    for (const std::uint32_t shingle : sketch.sample()) {
        Drawer& with_lower = drawers_[shingle % drawers];
        if (std::ranges::count(with_lower.uppers, upper(shingle)) == most_holders)
            continue;
        const std::size_t size = with_lower.uppers.size();
        if (size == with_lower.uppers.capacity()) { // by less than vectors grow by themselves
            with_lower.uppers.reserve(size + size / 4 + 2);
            with_lower.passages.reserve(size + size / 4 + 2);
        }
        with_lower.uppers.push_back(upper(shingle));
        with_lower.passages.push_back(passage);
    }
    if (recent_.size() <= passage % most_recent)
        recent_.resize(std::min<std::size_t>(most_recent, 2 * (passage % most_recent + std::size_t{1})));
    recent_[passage % most_recent] = {.passage = passage, .sketch = std::move(sketch)};
}

std::vector<std::uint32_t> first_of_each(std::span<const Sketch> sketches)
{
    EarlierPassages earlier([&](std::uint32_t passage) { return sketches[passage]; });
    std::vector<std::uint32_t> firsts;
    for (const Sketch& sketch : sketches)
        firsts.push_back(earlier.first_of(sketch));
    return firsts;
}

}
