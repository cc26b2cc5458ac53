#include "codings/agreement/agreement.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace draad {

namespace {

std::optional<std::uint8_t> value_at(AgreementLevel level, std::optional<Verdict> verdict)
{
    if (!verdict)
        return std::nullopt;
    if (level == AgreementLevel::presence)
        return applies(*verdict) ? 1 : 0;
    return applies(*verdict) ? std::optional(static_cast<std::uint8_t>(*verdict)) : std::nullopt;
}

std::size_t whole(double number)
{
    return static_cast<std::size_t>(number);
}

MeetingCounts count_meetings(const Ratings& ratings)
{
    MeetingCounts counts;
    for (const RatedUnit& unit : ratings.units)
        if (const auto& first = unit.values[0], &second = unit.values[1]; first && second)
            ++(*first == 1 ? (*second == 1 ? counts.both : counts.first_only)
                           : (*second == 1 ? counts.second_only : counts.neither));
    return counts;
}

/// How many units any coder says present to, among those that two judged or more.
std::size_t count_present(const Ratings& ratings)
{
    return static_cast<std::size_t>(std::ranges::count_if(ratings.units, [](const RatedUnit& unit) {
        return std::ranges::count_if(unit.values, [](const auto& value) { return value.has_value(); }) > 1 &&
               std::ranges::count_if(unit.values, [](const auto& value) { return value == 1; }) > 0;
    }));
}

void add_cautions(Agreement& agreement, const Ratings& ratings, const AgreementSums& sums)
{
    constexpr std::size_t few = 10;
    const auto add = [&](bool is_so, AgreementCaution caution) {
        if (is_so)
            agreement.cautions.push_back(caution);
    };
    const bool is_presence = agreement.level == AgreementLevel::presence;
    add((is_presence ? count_present(ratings) : agreement.units) < few, AgreementCaution::few);
    if (is_presence && sums.rated > 0) {
        const double present = sums.shares[1] / sums.rated;
        add(present < 0.05, AgreementCaution::rare);
        add(present > 0.95, AgreementCaution::common);
    }
    add(!agreement.alpha.value && agreement.observed.value == 1, AgreementCaution::one_value);
    add(agreement.observed.value >= 0.9 && agreement.kappa.value && *agreement.kappa.value < 0.6,
        AgreementCaution::paradox);
}

/// A share of units: Wilson's interval where they count for one each, else drawn.
Estimate share(double part, double of, const AgreementSums& sums, const Resamples& resamples, Coefficient coefficient)
{
    return sums.is_unweighted ? wilson_estimate(part, of) : resamples.estimate(coefficient);
}

/// Of two coders, over the units that both judged.
template <std::size_t coder>
std::optional<double> share_present(const AgreementSums& sums)
{
    const double alone = coder == 0 ? sums.met(1, 0) : sums.met(0, 1);
    return sums.pairable > 0 ? std::optional((sums.met(1, 1) + alone) / sums.pairable) : std::nullopt;
}

/// The ratings of units that two judged or more.
Ratings shared_of(const Ratings& ratings)
{
    Ratings shared{.categories = ratings.categories, .coders = ratings.coders};
    std::ranges::copy_if(ratings.units, std::back_inserter(shared.units), [](const RatedUnit& unit) {
        return std::ranges::count_if(unit.values, [](const auto& value) { return value.has_value(); }) > 1;
    });
    return shared;
}

/// `sums` are of the units that two judged or more: a row speaks of one set of units.
void add_prevalence(Agreement& agreement, const AgreementSums& sums, const Resamples& resamples)
{
    constexpr std::array<Coefficient, 2> of_two{share_present<0>, share_present<1>};
    for (std::size_t coder = 0; coder < sums.coders; ++coder) {
        const double present = sums.gave(coder, 1);
        const double judged = present + sums.gave(coder, 0);
        if (sums.is_unweighted)
            agreement.prevalence.push_back(wilson_estimate(present, judged));
        else if (coder < of_two.size())
            agreement.prevalence.push_back(resamples.estimate(of_two[coder]));
        else
            agreement.prevalence.push_back({.value = share_given(sums, coder, 1)});
    }
}

void add_two_coders(Agreement& agreement, const Ratings& ratings, const AgreementSums& sums, const Resamples& resamples)
{
    const MeetingCounts counts = count_meetings(ratings);
    agreement.meetings = counts;
    agreement.bias = bias_index(sums);
    agreement.prevalence_index = prevalence_index(sums);
    if (!agreement.group.is_measured)
        return;
    const double both = sums.met(1, 1);
    agreement.precision = share(both, both + sums.met(0, 1), sums, resamples, precision);
    if (counts.first_only + counts.neither == 0) {
        // Only what the second found was judged: it never says absent, which coefficients would take for its opinion.
        agreement.kappa = agreement.alpha = agreement.ac1 = {};
        agreement.kappa_error.reset();
        return;
    }
    agreement.recall = share(both, both + sums.met(1, 0), sums, resamples, recall);
    agreement.f1 = resamples.estimate(f1_score);
}

/// The figures of hits that were reviewed.
Agreement measure_reviews(Agreement agreement, const Ratings& ratings, const AgreementSums& sums,
                          DrawingRequest drawing)
{
    const Resamples resamples(ratings, drawing);
    agreement.units = whole(sums.pairable_units);
    agreement.left_out = ratings.units.size() - agreement.units;
    agreement.is_weighted = !sums.is_unweighted;
    agreement.drawn = resamples.drawn();
    agreement.observed = sums.coders == 2 ? share(sums.agreeing, sums.pairable, sums, resamples, observed_agreement)
                                          : resamples.estimate(observed_agreement);
    if (agreement.level == AgreementLevel::presence && sums.coders == 2)
        agreement.meetings = count_meetings(ratings);
    if (agreement.meetings && agreement.group.is_measured)
        agreement.precision = share(sums.met(1, 1), sums.met(1, 1) + sums.met(0, 1), sums, resamples, precision);
    constexpr std::size_t few = 10;
    if (agreement.units < few)
        agreement.cautions.push_back(AgreementCaution::few);
    return agreement;
}

/// Fills in the figures of a code, level and group.
Agreement measure(Agreement agreement, const Ratings& ratings, const AgreementSums& sums, DrawingRequest drawing)
{
    const Resamples resamples(ratings, drawing);
    const bool are_two = sums.coders == 2;
    agreement.units = whole(sums.pairable_units);
    agreement.left_out = ratings.units.size() - agreement.units;
    agreement.is_weighted = !sums.is_unweighted;
    agreement.drawn = resamples.drawn();
    agreement.observed = are_two ? share(sums.agreeing, sums.pairable, sums, resamples, observed_agreement)
                                 : resamples.estimate(observed_agreement);
    agreement.kappa = resamples.estimate(are_two ? cohen_kappa : fleiss_kappa);
    agreement.kappa_error = are_two ? cohen_kappa_error(sums) : std::nullopt;
    agreement.alpha = resamples.estimate(krippendorff_alpha);
    if (!agreement.alpha.value)
        agreement.kappa = {}; // Fleiss's would lean on values of units that one coder judged
    agreement.ac1 = resamples.estimate(gwet_ac1);
    if (agreement.level == AgreementLevel::presence) {
        add_prevalence(agreement, sum_ratings(shared_of(ratings)), resamples);
        if (are_two)
            add_two_coders(agreement, ratings, sums, resamples);
    }
    add_cautions(agreement, ratings, sums);
    return agreement;
}

}

std::string_view name_of(AgreementCaution caution)
{
    switch (caution) {
    case AgreementCaution::few:
        return "few";
    case AgreementCaution::rare:
        return "rare";
    case AgreementCaution::common:
        return "common";
    case AgreementCaution::paradox:
        return "AC1";
    default:
        return "same";
    }
}

std::vector<CoderGroup> groups_of_coders(std::size_t coders, std::optional<std::size_t> program,
                                         std::optional<std::size_t> measure, bool with_pairs)
{
    std::vector<CoderGroup> groups;
    std::vector<std::size_t> people;
    for (std::size_t coder = 0; coder < coders; ++coder)
        if (coder != program)
            people.push_back(coder);
    if (people.size() > 2 || (people.size() == 2 && !measure))
        groups.push_back({.coders = people});
    if (with_pairs && people.size() > 2)
        for (std::size_t i = 0; i < people.size(); ++i)
            for (std::size_t j = i + 1; j < people.size(); ++j)
                if (people[i] != measure && people[j] != measure)
                    groups.push_back({.coders = {people[i], people[j]}});
    for (const std::size_t person : people)
        if (measure && person != *measure)
            groups.push_back({.coders = {*measure, person}, .is_measured = true});
    for (const std::size_t person : people)
        if (program && (!measure || person == *measure))
            groups.push_back({.coders = {person, *program}, .is_measured = true});
    return groups;
}

std::vector<CoderGroup> with_reviews(std::vector<CoderGroup> groups, const JoinedCodings& codings)
{
    if (std::ranges::none_of(codings.units(), [](const CodingUnit& unit) { return unit.hit.has_value(); }))
        return groups;
    const std::vector<CoderGroup> blind = groups;
    for (CoderGroup group : blind) {
        group.is_of_reviews = true;
        groups.push_back(group);
    }
    return groups;
}

Ratings ratings_of(const JoinedCodings& codings, std::size_t code, const CoderGroup& group, AgreementLevel level)
{
    Ratings ratings{.categories = level == AgreementLevel::presence ? 2U : 3U, .coders = group.coders.size()};
    const auto is_asked = [&](const CodingUnit& unit) { return unit.hit.has_value() == group.is_of_reviews; };
    const auto first = std::ranges::find_if(codings.units(), is_asked);
    // Units that all stand for as many need no weight.
    const bool is_weighted = std::ranges::any_of(
        codings.units(), [&](const CodingUnit& unit) { return is_asked(unit) && unit.weight != first->weight; });
    for (std::size_t unit = 0; unit < codings.units().size(); ++unit) {
        if (!is_asked(codings.units()[unit]))
            continue;
        RatedUnit rated{.weight = is_weighted ? codings.units()[unit].weight : 1,
                        .document = codings.documents()[unit]};
        for (const std::size_t coder : group.coders)
            rated.values.push_back(level == AgreementLevel::presence || codings.tells_polarity(coder)
                                       ? value_at(level, codings.verdict(code, unit, coder))
                                       : std::nullopt);
        if (std::ranges::any_of(rated.values, [](const auto& value) { return value.has_value(); }))
            ratings.units.push_back(std::move(rated));
    }
    return ratings;
}

std::vector<Agreement> measure_agreement(const JoinedCodings& codings, std::size_t code, const CoderGroup& group,
                                         DrawingRequest drawing)
{
    std::vector<Agreement> found;
    for (const AgreementLevel level : {AgreementLevel::presence, AgreementLevel::polarity}) {
        const Ratings ratings = ratings_of(codings, code, group, level);
        const AgreementSums sums = sum_ratings(ratings);
        if (sums.pairable_units > 0)
            found.push_back((group.is_of_reviews ? measure_reviews : measure)(
                {.code = code, .level = level, .group = group}, ratings, sums, drawing));
    }
    return found;
}

}
