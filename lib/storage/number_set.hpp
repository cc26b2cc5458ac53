#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace draad {

/// A set of numbers below a bound, one bit each, so that it stays in the processor's cache where a table would not.
class NumberSet {
public:
    explicit NumberSet(std::uint32_t bound = 0) : bits_(bound / 64 + std::size_t{1}) {}

    void clear() { std::ranges::fill(bits_, 0); }

    /// `number` is below the bound.
    void add(std::uint32_t number) { bits_[number / 64] |= std::uint64_t{1} << (number % 64); }

    /// Whether the set has `number`, which is below the bound.
    bool holds(std::uint32_t number) const { return (bits_[number / 64] >> (number % 64) & 1) != 0; }

    /// Adds all numbers of another set with the same bound.
    void add(const NumberSet& other)
    {
        for (std::size_t i = 0; i < bits_.size(); ++i)
            bits_[i] |= other.bits_[i];
    }

    /// Removes the numbers that another set with the same bound does not have.
    void keep(const NumberSet& other)
    {
        for (std::size_t i = 0; i < bits_.size(); ++i)
            bits_[i] &= other.bits_[i];
    }

    std::size_t size() const
    {
        std::size_t count = 0;
        for (const std::uint64_t word : bits_)
            count += static_cast<std::size_t>(std::popcount(word));
        return count;
    }

    /// Calls `visit` with the numbers of the set from `begin` up to `end`, which is at most the bound, ascending.
    template <class Visit>
    void for_each(std::uint32_t begin, std::uint32_t end, Visit visit) const
    {
        std::uint32_t number = begin;
        while (number < end) {
            const std::uint64_t left = bits_[number / 64] >> (number % 64);
            number = left == 0 ? (number / 64 + 1) * 64 : number + static_cast<unsigned>(std::countr_zero(left));
            if (left != 0 && number < end)
                visit(number++);
        }
    }

private:
    std::vector<std::uint64_t> bits_;
};

}
