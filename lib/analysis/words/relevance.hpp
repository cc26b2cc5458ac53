#pragma once

#include "analysis/words/unit_words.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace draad {

/// How far units resemble some of them, the model: by their words, and by standing near one of the model.
class Relevance {
public:
    /// `model`: indices of units, in order; not empty. `units` outlives this object.
    Relevance(const UnitWords& units, std::span<const std::size_t> model);

    /// What a word tells of a unit that has it, by its number: the relevance weight of Robertson and Sparck Jones
    /// (1976, "Relevance weighting of search terms", formula F4 with a half), 0 for a word that the model does not
    /// prefer.
    double weight_of(std::uint32_t word) const { return weights_[word]; }

    /// How many units away the nearest one of the model stands in the document; 0 if none does so within `farthest`.
    std::size_t distance_of(std::size_t unit) const { return distances_[unit]; }

    /// The mean weight of the unit's words, with a share for those of the model around it.
    double score_of(std::size_t unit) const;

    static constexpr std::size_t farthest = 3;

private:
    void weigh(std::span<const std::size_t> model);
    void measure(std::span<const std::size_t> model);

    const UnitWords& units_;
    std::vector<double> weights_;
    std::vector<double> nearness_;
    std::vector<std::size_t> distances_;
};

}
