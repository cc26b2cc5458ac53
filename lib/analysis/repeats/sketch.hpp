#pragma once

#include "passages/passage_source.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace draad {

/// A passage of fewer words repeats another by chance or by custom: "Dank u wel", "Ik geef het woord aan".
constexpr std::size_t shortest_sketched = 15;

/// From this on two passages say nearly the same: one word in fifteen may be another, two in thirty.
constexpr double least_resemblance = 0.6;

/// What is kept of a passage to see whether another says nearly the same: each run of three words ("shingle") as a
/// number. Words are compared folded, marks do not count. (Broder, "On the resemblance and containment of documents",
/// 1997.) Empty for a passage that is too short or not of the running text.
class Sketch {
public:
    /// How many of a passage's smallest shingles are its sample.
    static constexpr std::size_t most_sampled = 8;

    Sketch() = default;

    /// Of shingles in any order.
    explicit Sketch(std::vector<std::uint32_t> shingles);

    bool empty() const { return shingles_.empty(); }

    /// The smallest shingles, ascending, each once.
    std::span<const std::uint32_t> sample() const { return std::span(sample_).first(sampled_); }

    /// All shingles, ascending, each once. Sorted when it is first asked for: of most passages never.
    std::span<const std::uint32_t> sorted();

private:
    void put_in_sample(std::uint32_t shingle);

    std::vector<std::uint32_t> shingles_;
    std::array<std::uint32_t, most_sampled> sample_{};
    std::size_t sampled_ = 0;
    bool is_sorted_ = false;
};

Sketch sketch_of(PassageKind kind, std::span<const FoldedToken> tokens);
Sketch sketch_of(PassageSource& passage);

/// The share of the shingles of two passages that both have, from 0 to 1. Both are ascending and distinct.
double resemblance(std::span<const std::uint32_t> left, std::span<const std::uint32_t> right);

/// Passages one after another: tells of each the first one before it that it repeats.
///
/// Only passages are compared that share two of their eight smallest shingles, which are a random sample, since their
/// numbers are hashes (the bottom-k sketch of the same paper). Two passages of resemblance r miss each other with
/// the probability (1 - r)^8 + 8 r (1 - r)^7: 0.009 at 0.6, 0.0001 at 0.8. The time that it takes is linear in the
/// number of passages.
///
/// Of each passage some 60 bytes are kept: a sketch is read again when another may resemble it.
class EarlierPassages {
public:
    /// `read_again`: the sketch of an earlier passage, by its number.
    explicit EarlierPassages(std::function<Sketch(std::uint32_t)> read_again)
        : read_again_(std::move(read_again)), drawers_(drawers)
    {
    }

    /// The number of the first passage, in the order of the calls from 0, that this one resembles by
    /// `least_resemblance` or more and that repeats no other itself; its own number if there is none.
    std::uint32_t first_of(Sketch sketch);

private:
    static constexpr std::size_t drawers = 1U << 16U;
    static constexpr std::size_t most_recent = 1U << 15U;

    /// The passages that have a shingle of some lower half in their sample, with its upper half.
    struct Drawer {
        std::vector<std::uint16_t> uppers;
        std::vector<std::uint32_t> passages;
    };
    struct Recent {
        std::uint32_t passage = 0;
        Sketch sketch;
    };

    std::vector<std::uint32_t> candidates(std::span<const std::uint32_t> sample) const;
    Sketch& sketch_of(std::uint32_t passage);
    void keep(std::uint32_t passage, Sketch sketch);
    static std::uint16_t upper(std::uint32_t shingle) { return static_cast<std::uint16_t>(shingle >> 16U); }
    const Drawer& drawer(std::uint32_t shingle) const { return drawers_[shingle % drawers]; }

    std::function<Sketch(std::uint32_t)> read_again_;
    std::uint32_t passages_ = 0;
    std::vector<Drawer> drawers_;
    /// Each in the place of its number modulo the size: most repetitions are near what they repeat.
    std::vector<Recent> recent_;
};

/// For each of these passages: `EarlierPassages::first_of`, one after another.
std::vector<std::uint32_t> first_of_each(std::span<const Sketch> sketches);

}
