#pragma once

#include "storage/sorted_words.hpp"

#include <cstdint>
#include <vector>

namespace draad {

/// What a passage must have to be worth reading: one of the words `any`, or, for at least one of the choices, a word of
/// each list of the choice (*vrij .. keuze* wants a form of both). Words are numbers in a vocabulary, ascending.
struct WantedWords {
    std::vector<WordId> any;
    std::vector<std::vector<WordId>> lists;
    /// Each choice: the indices of two or more of the `lists`, first the list that the fewest passages have.
    std::vector<std::vector<std::uint32_t>> choices;

    bool operator==(const WantedWords&) const = default;
};

}
