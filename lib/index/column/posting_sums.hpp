#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace draad {

/// A sum over the passages (from 0) that have a word, which is another one when a passage is missing or added, but for
/// one time in four milliards. In any order. (Each number is mixed as by SplitMix64: G. Steele, D. Lea and C. Flood,
/// "Fast splittable pseudorandom number generators", 2014.)
class PostingSum {
public:
    void add(std::uint32_t passage)
    {
        std::uint64_t mixed = (passage + std::uint64_t{1}) * 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        sum_ += static_cast<std::uint32_t>(mixed >> 32);
        ++passages_;
    }

    std::uint32_t passages() const { return passages_; }
    std::uint32_t sum() const { return sum_; }

private:
    std::uint32_t passages_ = 0;
    std::uint32_t sum_ = 0;
};

/// What Xapian's postings of each word of a segment must be, reckoned from the passages themselves: Xapian's tables
/// have no checksums, and an altered byte of them shall be an error and never another figure.
class PostingSums {
public:
    explicit PostingSums(std::size_t words) : sums_(words), next_(words) {}

    /// A passage (from 0) has a word. Passages come in order, each word of one as often as it likes.
    void add(std::uint32_t word, std::uint32_t passage)
    {
        if (next_[word] > passage)
            return;
        next_[word] = passage + 1;
        sums_[word].add(passage);
    }

    std::span<const PostingSum> sums() const { return sums_; }

private:
    std::vector<PostingSum> sums_;
    std::vector<std::uint32_t> next_; // by word, the first passage that was not added
};

}
