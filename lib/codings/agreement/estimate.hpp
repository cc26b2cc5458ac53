#pragma once

#include "codings/agreement/coefficients.hpp"
#include "codings/agreement/ratings.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace draad {

/// A figure with the bounds between which it lies with 95 % confidence; nothing where it cannot be had.
struct Estimate {
    std::optional<double> value = {};
    std::optional<double> low = {};
    std::optional<double> high = {};
};

/// A share with Wilson's interval, for units that count for one each and are drawn on their own. (Wilson 1927, Journal
/// of the American Statistical Association 22.) Nothing of no units.
Estimate wilson_estimate(double part, double whole);

/// What a resample is made of.
enum class Drawn { documents, units };

/// How resamples are drawn.
struct DrawingRequest {
    std::uint64_t seed = 1;
    std::size_t times = 2000;
};

/// Resamples of ratings: as many documents as there are, drawn with replacement, each with all its units; where there
/// are fewer than `fewest_documents`, units. The same ratings and seed give the same resamples on every machine.
class Resamples {
public:
    static constexpr std::size_t fewest_documents = 6;

    Resamples(const Ratings& ratings, DrawingRequest request);

    Drawn drawn() const { return drawn_; }

    /// A coefficient with its percentile interval. (Efron 1979, Annals of Statistics 7; Efron and Tibshirani 1993.)
    /// Without bounds where most resamples have no such coefficient, or all have the same, which says that there is too
    /// little to tell and not that it is certain.
    Estimate estimate(Coefficient coefficient) const;

private:
    void draw(const std::vector<AgreementSums>& parts, const std::vector<std::size_t>& cards, DrawingRequest request);

    AgreementSums all_;
    Drawn drawn_ = Drawn::documents;
    std::vector<AgreementSums> samples_;
};

}
