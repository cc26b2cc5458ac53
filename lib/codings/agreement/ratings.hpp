#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace draad {

/// What several coders say of a unit.
struct RatedUnit {
    /// By coder: the value that was given, below `Ratings::categories`; nothing where a coder did not judge the unit.
    std::vector<std::optional<std::uint8_t>> values = {};
    /// How many units of the corpus it stands for.
    double weight = 1;
    /// Units of one document have much in common, so intervals are drawn over documents.
    std::size_t document = 0;
};

/// Reliability data: units by coders, with nominal values.
struct Ratings {
    std::size_t categories = 2;
    std::size_t coders = 2;
    std::vector<RatedUnit> units = {};
};

}
