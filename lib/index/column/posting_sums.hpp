#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace draad {

/// A sum over the passages (from 0) that have a word and how often each has it, which is another one when any of that
/// is another, but for one time in four milliards. In any order. (Each pair is mixed as by SplitMix64: G. Steele, D.
/// Lea and C. Flood, "Fast splittable pseudorandom number generators", 2014.)
class PostingSum {
public:
    void add(std::uint32_t passage, std::uint32_t times)
    {
        std::uint64_t mixed = ((std::uint64_t{times} << 32) + passage + 1) * 0x9E3779B97F4A7C15;
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
    explicit PostingSums(std::size_t words) : words_(words) {}

    /// A passage (from 0) has a word once more. Passages come in order.
    void add(std::uint32_t word, std::uint32_t passage)
    {
        words_[word].add(passage);
        lengths_.add(passage);
    }

    PostingSum of(std::size_t word) const { return words_[word].finished(); }
    std::size_t words() const { return words_.size(); }

    /// The same of how many words each passage has; of those that have any.
    PostingSum lengths() const { return lengths_.finished(); }

private:
    /// A sum, and what is not yet in it: the last passage, which may have the word once more.
    class Growing {
    public:
        void add(std::uint32_t passage)
        {
            if (times_ > 0 && passage != last_) {
                sum_.add(last_, times_);
                times_ = 0;
            }
            last_ = passage;
            ++times_;
        }
        PostingSum finished() const
        {
            PostingSum sum = sum_;
            if (times_ > 0)
                sum.add(last_, times_);
            return sum;
        }

    private:
        PostingSum sum_;
        std::uint32_t last_ = 0;
        std::uint32_t times_ = 0;
    };

    std::vector<Growing> words_;
    Growing lengths_;
};

}
