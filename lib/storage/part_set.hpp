#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace draad {

/// A set of numbers without a bound in few bits, such as the parts of rules that a sentence has. Several numbers share
/// a bit, so that the set may seem to hold one that was not added; one that was added it always holds (a Bloom filter
/// with one hash; Bloom 1970).
class PartSet {
public:
    void add(std::uint32_t part) { bits_[part / 64 % words] |= std::uint64_t{1} << (part % 64); }

    void add(const PartSet& other)
    {
        for (std::size_t i = 0; i < words; ++i)
            bits_[i] |= other.bits_[i];
    }

    bool may_hold(std::uint32_t part) const { return (bits_[part / 64 % words] >> (part % 64) & 1) != 0; }

    bool may_hold_all(std::span<const std::uint32_t> parts) const
    {
        return std::ranges::all_of(parts, [&](std::uint32_t part) { return may_hold(part); });
    }

private:
    static constexpr std::size_t words = 32;
    std::array<std::uint64_t, words> bits_{};
};

}
