#include "codings/agreement/estimate.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace draad {

namespace {

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers everywhere, which the standard's distributions are not.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : state_(seed) {}

    /// A number below `bound`, which is less than 2^32.
    std::size_t below(std::size_t bound)
    {
        std::uint64_t mixed = state_ += 0x9E3779B97F4A7C15ULL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        mixed ^= mixed >> 31;
        return static_cast<std::size_t>(((mixed >> 32) * bound) >> 32);
    }

private:
    std::uint64_t state_;
};

/// The value below which so large a part of sorted numbers lies, interpolated (Hyndman and Fan 1996, type 7).
double quantile(const std::vector<double>& sorted, double part)
{
    const double place = part * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(place));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - std::floor(place)) * (sorted[above] - sorted[below]);
}

}

Estimate wilson_estimate(double part, double whole)
{
    if (whole <= 0)
        return {};
    constexpr double z = 1.959963984540054; // of 95 %
    const double share = part / whole;
    const double centre = share + z * z / (2 * whole);
    const double spread = z * std::sqrt(share * (1 - share) / whole + z * z / (4 * whole * whole));
    const double scale = 1 + z * z / whole;
    return {.value = share,
            .low = std::max(0.0, (centre - spread) / scale),
            .high = std::min(1.0, (centre + spread) / scale)};
}

Resamples::Resamples(const Ratings& ratings, DrawingRequest request) : all_(sum_ratings(ratings))
{
    std::map<std::size_t, AgreementSums> by_document;
    for (const RatedUnit& unit : ratings.units)
        by_document.try_emplace(unit.document, ratings.categories, ratings.coders).first->second.add(unit);
    std::vector<AgreementSums> parts;
    std::vector<std::size_t> cards;
    if (by_document.size() >= fewest_documents) {
        for (auto& [document, sums] : by_document) {
            cards.push_back(parts.size());
            parts.push_back(std::move(sums));
        }
    } else {
        drawn_ = Drawn::units;
        // Units with the same values and weight are drawn as one kind, so that a draw costs no sums.
        std::map<std::pair<double, std::vector<std::optional<std::uint8_t>>>, std::size_t> kinds;
        for (const RatedUnit& unit : ratings.units) {
            const auto [kind, is_new] = kinds.try_emplace({unit.weight, unit.values}, parts.size());
            if (is_new)
                parts.emplace_back(ratings.categories, ratings.coders).add(unit);
            cards.push_back(kind->second);
        }
    }
    draw(parts, cards, request);
}

void Resamples::draw(const std::vector<AgreementSums>& parts, const std::vector<std::size_t>& cards,
                     DrawingRequest request)
{
    Chance chance(request.seed);
    for (std::size_t time = 0; time < request.times; ++time) {
        std::vector<double> drawn(parts.size());
        for (std::size_t i = 0; i < cards.size(); ++i)
            ++drawn[cards[chance.below(cards.size())]];
        AgreementSums& sample = samples_.emplace_back(all_.categories, all_.coders);
        for (std::size_t part = 0; part < parts.size(); ++part)
            if (drawn[part] > 0)
                sample.add(parts[part], drawn[part]);
    }
}

Estimate Resamples::estimate(Coefficient coefficient) const
{
    Estimate estimate{.value = coefficient(all_)};
    if (!estimate.value)
        return estimate;
    std::vector<double> values;
    for (const AgreementSums& sample : samples_)
        if (const std::optional<double> value = coefficient(sample))
            values.push_back(*value);
    std::ranges::sort(values);
    constexpr double same = 1e-12;
    if (values.size() * 2 < samples_.size() || values.empty() || values.back() - values.front() < same)
        return estimate;
    estimate.low = quantile(values, 0.025);
    estimate.high = quantile(values, 0.975);
    return estimate;
}

}
