#include "analysis/words/relevance.hpp"

#include <algorithm>
#include <cmath>

namespace draad {

namespace {

/// So many words of no weight are added to each unit, so that one rare word does not make a short one the likeliest.
constexpr double added_words = 3;
/// What a neighbour of the model is worth beside the mean weight of its words. Of sentences that people coded and a
/// codebook missed, those around its hits hold far more than a fair share: people stay with what they talk about.
constexpr double share_of_nearness = 0.5;

double relevance_weight(double in_model, double in_all, double models, double all)
{
    constexpr double half = 0.5;
    const double with = in_model + half;
    const double without = models - in_model + half;
    const double with_of_rest = in_all - in_model + half;
    const double without_of_rest = all - in_all - models + in_model + half;
    return std::log(with * without_of_rest / (with_of_rest * without));
}

}

Relevance::Relevance(const UnitWords& units, std::span<const std::size_t> model)
    : units_(units), weights_(units.numbers.size()), nearness_(units.units.size()), distances_(units.units.size())
{
    weigh(model);
    measure(model);
}

void Relevance::weigh(std::span<const std::size_t> model)
{
    std::vector<std::size_t> in_all(units_.numbers.size());
    std::vector<std::size_t> in_model(units_.numbers.size());
    for (const std::uint32_t word : units_.words)
        ++in_all[word];
    for (const std::size_t unit : model)
        for (const std::uint32_t word : units_.words_of(units_.units[unit]))
            ++in_model[word];
    const auto models = static_cast<double>(model.size());
    const auto all = static_cast<double>(units_.units.size());
    for (std::size_t word = 0; word < weights_.size(); ++word)
        if (in_model[word] > 0)
            weights_[word] = std::max(0.0, relevance_weight(static_cast<double>(in_model[word]),
                                                            static_cast<double>(in_all[word]), models, all));
}

void Relevance::measure(std::span<const std::size_t> model)
{
    const auto note = [&](std::size_t unit, std::size_t distance) {
        nearness_[unit] += 1.0 / static_cast<double>(distance);
        if (distances_[unit] == 0 || distance < distances_[unit])
            distances_[unit] = distance;
    };
    for (const std::size_t unit : model)
        for (std::size_t distance = 1; distance <= farthest; ++distance) {
            const std::uint32_t document = units_.units[unit].passage.document;
            if (unit >= distance && units_.units[unit - distance].passage.document == document)
                note(unit - distance, distance);
            if (unit + distance < units_.units.size() && units_.units[unit + distance].passage.document == document)
                note(unit + distance, distance);
        }
}

double Relevance::score_of(std::size_t unit) const
{
    double sum = 0;
    const std::span<const std::uint32_t> words = units_.words_of(units_.units[unit]);
    for (const std::uint32_t word : words)
        sum += weights_[word];
    return sum / (static_cast<double>(words.size()) + added_words) + share_of_nearness * nearness_[unit];
}

}
