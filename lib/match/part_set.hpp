#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace draad {

/// A set of parts of rules, as bits. Many parts share a bit: that a set holds another is a "perhaps", that it does not
/// is sure (a Bloom filter: Bloom 1970, with one hash).
class PartSet {
public:
    void add(std::uint32_t part)
    {
        const std::uint32_t bit = part % (64 * words);
        bits_[bit / 64] |= std::uint64_t{1} << (bit % 64);
    }

    void add(const PartSet& other)
    {
        for (std::size_t i = 0; i < words; ++i)
            bits_[i] |= other.bits_[i];
    }

    bool may_hold(const PartSet& other) const
    {
        std::uint64_t missing = 0;
        for (std::size_t i = 0; i < words; ++i)
            missing |= other.bits_[i] & ~bits_[i];
        return missing == 0;
    }

private:
    static constexpr std::size_t words = 4;
    std::array<std::uint64_t, words> bits_{};
};

}
