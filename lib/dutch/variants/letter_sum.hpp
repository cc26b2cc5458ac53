#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace draad {

/// By letter, a number without a pattern (the mixer of splitmix64: G. Steele e.a. 2014).
constexpr std::array<std::uint64_t, 256> letter_weights = [] {
    std::array<std::uint64_t, 256> weights{};
    for (std::size_t letter = 0; letter < weights.size(); ++letter) {
        std::uint64_t mixed = (letter + 1) * 0x9E3779B97F4A7C15ULL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        weights[letter] = mixed ^ (mixed >> 31);
    }
    return weights;
}();

constexpr std::uint64_t letter_weight(char letter)
{
    return letter_weights[static_cast<unsigned char>(letter)];
}

/// A hash of a word's letters, whatever their order: that of a word with a letter more or less is one weight away.
constexpr std::uint64_t letter_sum(std::string_view word)
{
    std::uint64_t sum = 0;
    for (const char letter : word)
        sum += letter_weight(letter);
    return sum;
}

}
