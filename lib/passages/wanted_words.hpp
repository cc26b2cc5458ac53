#pragma once

#include <cstdint>
#include <vector>

namespace draad {

/// What a passage must have to be worth reading: one of some words, or, for one of some choices, a word of each of its
/// lists, as *vrij .. keuze* wants a form of both. Words are places in a vocabulary, ascending.
struct WantedWords {
    std::vector<std::uint32_t> any;
    std::vector<std::vector<std::uint32_t>> lists;
    /// Each the places in `lists` of two or more; the first is the one that the fewest passages have.
    std::vector<std::vector<std::uint32_t>> choices;

    bool operator==(const WantedWords&) const = default;
};

}
