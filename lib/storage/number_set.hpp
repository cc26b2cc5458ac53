#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace draad {

/// Numbers below a bound, each once, as bits: small enough to stay near the processor where a table of all would not.
class NumberSet {
public:
    explicit NumberSet(std::uint32_t bound = 0) : bits_(bound / 64 + std::size_t{1}) {}

    void clear() { std::ranges::fill(bits_, 0); }

    /// Below the bound.
    void add(std::uint32_t number) { bits_[number / 64] |= std::uint64_t{1} << (number % 64); }

    /// Whether it has a number below the bound.
    bool holds(std::uint32_t number) const { return (bits_[number / 64] >> (number % 64) & 1) != 0; }

    /// All of another set, which has the same bound.
    void add(const NumberSet& other)
    {
        for (std::size_t i = 0; i < bits_.size(); ++i)
            bits_[i] |= other.bits_[i];
    }

    /// Only those that another set, which has the same bound, holds, too.
    void keep(const NumberSet& other)
    {
        for (std::size_t i = 0; i < bits_.size(); ++i)
            bits_[i] &= other.bits_[i];
    }

    /// All of them, ascending.
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
