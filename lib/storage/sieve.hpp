#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace draad {

/// A set of numbers without a bound in few bits, such as the words of a sentence: what it lets through may be there,
/// what it holds back is not. Several numbers share a bit (a Bloom filter with one hash; Bloom 1970), those that are as
/// far apart as it has bits, so that neighbours never do.
template <std::size_t bits>
class Sieve {
public:
    void clear() { words_.fill(0); }

    void add(std::uint64_t number) { word_of(number) |= bit(number); }

    void add(const Sieve& other)
    {
        for (std::size_t i = 0; i < words_.size(); ++i)
            words_[i] |= other.words_[i];
    }

    bool may_hold(std::uint64_t number) const { return (words_[number / 64 % words_.size()] & bit(number)) != 0; }

    bool may_hold_all(std::span<const std::uint32_t> numbers) const
    {
        return std::ranges::all_of(numbers, [&](std::uint32_t number) { return may_hold(number); });
    }

private:
    static_assert(bits % 64 == 0);

    static constexpr std::uint64_t bit(std::uint64_t number) { return std::uint64_t{1} << (number % 64); }
    std::uint64_t& word_of(std::uint64_t number) { return words_[number / 64 % words_.size()]; }

    std::array<std::uint64_t, bits / 64> words_{};
};

}
