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

    /// The numbers of the set, ascending.
    std::vector<std::uint32_t> in_order() const
    {
        std::vector<std::uint32_t> numbers;
        for (std::size_t i = 0; i < bits_.size(); ++i)
            for (std::uint64_t left = bits_[i]; left != 0; left &= left - 1)
                numbers.push_back(static_cast<std::uint32_t>(64 * i + static_cast<unsigned>(std::countr_zero(left))));
        return numbers;
    }

private:
    std::vector<std::uint64_t> bits_;
};

}
